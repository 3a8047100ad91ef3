//! ---
//! title: A variable of the host's own process does not reach a guest that was given another one
//! requirements: [cli.environment.get-environment.no-ambient-variables]
//! level: should
//! env: [[ONE, '1']]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_environment;

test!(run);

fn run() -> Outcome {
    let all = get_environment();
    // The harness sets it for the host's process, and gives it to no guest.
    let leaked: Vec<_> = all.iter().filter(|(name, _)| name == "WASI_CONFORMANCE_LEAK").collect();
    holds(
        "get-environment: WASI_CONFORMANCE_LEAK of the host",
        leaked.is_empty(),
        "none",
        &leaked,
    )
}
