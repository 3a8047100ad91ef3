//! ---
//! title: A value keeps its equals signs, wherever they stand
//! requirements: [cli.environment.get-environment.configured]
//! env:
//!   - [INSIDE, 'a=b=c']
//!   - [FIRST, '=x']
//!   - [LAST, 'x=']
//!   - [ALONE, '=']
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_environment;

test!(run);

fn run() -> Outcome {
    let expected = [("ALONE", "="), ("FIRST", "=x"), ("INSIDE", "a=b=c"), ("LAST", "x=")];
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
