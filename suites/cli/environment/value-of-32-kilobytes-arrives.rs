//! ---
//! title: A value of 32 KiB arrives whole, and so does the variable after it; the text has no limit
//! requirements: [cli.environment.get-environment.configured]
//! formerly: [cli/environment/a-long-value-arrives-whole]
//! level: should
//! env:
//!   - [LONG, { repeat: "01234567", times: 4096 }]
//!   - [SHORT, after]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_environment;

#[path = "../src/variables.rs"]
mod variables;

test!(run);

fn run() -> Outcome {
    let long = "01234567".repeat(4096);
    variables::arrive(&get_environment(), &[("LONG", long.as_str()), ("SHORT", "after")])
}
