//! ---
//! title: A variable whose value is empty is there, with an empty value
//! requirements: [cli.environment.get-environment.configured]
//! env:
//!   - [EMPTY, '']
//!   - [FULL, x]
//!   - [VOID, '']
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_environment;

test!(run);

fn run() -> Outcome {
    let expected = [("EMPTY", ""), ("FULL", "x"), ("VOID", "")];
    let all = get_environment();
    // Variables have no order.
    let mut own: Vec<_> = all
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    own.retain(|(name, _)| expected.iter().any(|(known, _)| known == name));
    own.sort_unstable();
    equal("the configured variables, sorted", own.as_slice(), &expected)
}
