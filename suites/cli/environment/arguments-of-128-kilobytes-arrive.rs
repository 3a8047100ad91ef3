//! ---
//! title: Arguments of 128 KiB in all arrive whole and in order; the text has no limit
//! requirements: [cli.environment.get-arguments.exact]
//! level: should
//! args:
//!   - { repeat: a, times: 32768 }
//!   - { repeat: bc, times: 16384 }
//!   - { repeat: é, times: 16384 }
//!   - { repeat: "01234567", times: 4096 }
//!   - last
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_arguments;

#[path = "../src/arguments.rs"]
mod arguments;

test!(run);

fn run() -> Outcome {
    let configured = [
        "a".repeat(32768),
        "bc".repeat(16384),
        "é".repeat(16384),
        "01234567".repeat(4096),
        "last".into(),
    ];
    arguments::arrive(&get_arguments(), &configured)
}
