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

test!(run);

fn run() -> Outcome {
    let expected = [
        ("LINES", "line\nB=second\r\n"),
        ("QUOTES", "'single' \"double\""),
        ("SHELL", "$HOME $(id) %PATH% ${SPACES}"),
        ("SLASHES", "back\\slash\\"),
        ("SPACES", " two words "),
    ];
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
