//! ---
//! title: Variables whose names differ only in case are different ones
//! requirements: [cli.environment.get-environment.configured]
//! env:
//!   - [NAME, upper]
//!   - [Name, mixed]
//!   - [name, lower]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_environment;

test!(run);

fn run() -> Outcome {
    let expected = [("NAME", "upper"), ("Name", "mixed"), ("name", "lower")];
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
