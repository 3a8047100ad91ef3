//! ---
//! title: Variables of 128 KiB in all arrive whole; the text has no limit
//! requirements: [cli.environment.get-environment.configured]
//! level: should
//! env:
//!   - [FIRST, { repeat: a, times: 32768 }]
//!   - [SECOND, { repeat: bc, times: 16384 }]
//!   - [THIRD, { repeat: é, times: 16384 }]
//!   - [FOURTH, { repeat: "01234567", times: 4096 }]
//!   - [LAST, last]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_environment;

#[path = "../src/variables.rs"]
mod variables;

test!(run);

fn run() -> Outcome {
    let configured = [
        ("FIRST", "a".repeat(32768)),
        ("SECOND", "bc".repeat(16384)),
        ("THIRD", "é".repeat(16384)),
        ("FOURTH", "01234567".repeat(4096)),
        ("LAST", "last".into()),
    ]
    .map(|(name, value)| (name.to_string(), value));
    variables::arrive(&get_environment(), &configured)
}
