//! ---
//! title: Values of any script arrive as they were given
//! requirements: [cli.environment.get-environment.configured]
//! env:
//!   - [LATIN, "caf\xe9 cafe\u0301"]
//!   - [WIDE, "日本語"]
//!   - [RIGHT_TO_LEFT, "שלום"]
//!   - [ASTRAL, "𝄞🦀"]
//!   - [MARK, "\uFEFFx\uFFFD"]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_environment;

test!(run);

fn run() -> Outcome {
    let expected = [
        ("ASTRAL", "𝄞🦀"),
        ("LATIN", "caf\u{e9} cafe\u{301}"),
        ("MARK", "\u{feff}x\u{fffd}"),
        ("RIGHT_TO_LEFT", "שלום"),
        ("WIDE", "日本語"),
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
