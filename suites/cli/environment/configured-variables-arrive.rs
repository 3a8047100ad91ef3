//! ---
//! title: Each configured variable is there once, with its value; two may have the same value
//! requirements: [cli.environment.get-environment.configured]
//! env:
//!   - [ONE, '1']
//!   - [TWO, 'same']
//!   - [lower_case9, 'same']
//!   - [_, 'two words']
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_environment;

test!(run);

fn run() -> Outcome {
    let expected = [
        ("ONE", "1"),
        ("TWO", "same"),
        ("_", "two words"),
        ("lower_case9", "same"),
    ];
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
