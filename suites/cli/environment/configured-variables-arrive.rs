//! ---
//! title: Configured variables arrive with their names and values
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

#[path = "../src/variables.rs"]
mod variables;

test!(run);

fn run() -> Outcome {
    variables::arrive(
        &get_environment(),
        &[
            ("ONE", "1"),
            ("TWO", "same"),
            ("_", "two words"),
            ("lower_case9", "same"),
        ],
    )
}
