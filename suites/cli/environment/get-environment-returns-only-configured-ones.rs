//! ---
//! title: With variables configured, get-environment returns neither those of the host nor others
//! requirements: [cli.environment.get-environment.nothing-besides]
//! formerly: [cli/environment/nothing-comes-with-configured-variables]
//! level: may
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
    holds(
        "get-environment: variables besides ONE",
        others.is_empty(),
        "none",
        &others,
    )
}
