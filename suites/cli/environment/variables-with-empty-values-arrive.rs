//! ---
//! title: A variable whose value is empty arrives with an empty value
//! requirements: [cli.environment.get-environment.configured]
//! formerly: [cli/environment/empty-values-stay]
//! env:
//!   - [EMPTY, '']
//!   - [FULL, x]
//!   - [VOID, '']
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_environment;

#[path = "../src/variables.rs"]
mod variables;

test!(run);

fn run() -> Outcome {
    variables::arrive(&get_environment(), &[("EMPTY", ""), ("FULL", "x"), ("VOID", "")])
}
