//! ---
//! title: With variables configured, neither the host's own nor others come with them
//! requirements: [cli.environment.get-environment.nothing-besides, cli.environment.get-environment.no-ambient-variables]
//! level: should
//! env: [[ONE, '1']]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_environment;

test!(run);

fn run() -> Outcome {
    let others: Vec<_> = get_environment()
        .into_iter()
        .filter(|(name, _)| name != "ONE")
        .collect();
    holds("variables besides ONE", others.is_empty(), "none", &others)
}
