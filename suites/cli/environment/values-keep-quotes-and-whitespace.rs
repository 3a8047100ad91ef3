//! ---
//! title: Nothing splits, trims, expands or unquotes a value
//! requirements: [cli.environment.get-environment.configured]
//! env:
//!   - [SPACES, " two words "]
//!   - [LINES, "line\nB=second\r\n"]
//!   - [QUOTES, "'single' \"double\""]
//!   - [SLASHES, "back\\slash\\"]
//!   - [SHELL, "$HOME $(id) %PATH% ${SPACES}"]
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
            ("SPACES", " two words "),
            ("LINES", "line\nB=second\r\n"),
            ("QUOTES", "'single' \"double\""),
            ("SLASHES", "back\\slash\\"),
            ("SHELL", "$HOME $(id) %PATH% ${SPACES}"),
        ],
    )
}
