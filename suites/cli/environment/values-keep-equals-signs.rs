//! ---
//! title: Values keep their equals signs, in any place
//! requirements: [cli.environment.get-environment.configured]
//! formerly: [cli/environment/equals-signs-stay-in-values]
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

#[path = "../src/variables.rs"]
mod variables;

test!(run);

fn run() -> Outcome {
    variables::arrive(
        &get_environment(),
        &[("INSIDE", "a=b=c"), ("FIRST", "=x"), ("LAST", "x="), ("ALONE", "=")],
    )
}
