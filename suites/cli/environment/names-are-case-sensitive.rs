//! ---
//! title: Variables whose names differ only in case are different variables
//! requirements: [cli.environment.get-environment.case-sensitive-names]
//! formerly: [cli/environment/names-are-told-apart-by-case]
//! level: should
//! env:
//!   - [NAME, upper]
//!   - [Name, mixed]
//!   - [name, lower]
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
        &[("NAME", "upper"), ("Name", "mixed"), ("name", "lower")],
    )
}
