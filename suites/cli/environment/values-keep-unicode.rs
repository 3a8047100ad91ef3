//! ---
//! title: Values in any script arrive unchanged
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

#[path = "../src/variables.rs"]
mod variables;

test!(run);

fn run() -> Outcome {
    variables::arrive(
        &get_environment(),
        &[
            ("LATIN", "caf\u{e9} cafe\u{301}"),
            ("WIDE", "日本語"),
            ("RIGHT_TO_LEFT", "שלום"),
            ("ASTRAL", "𝄞🦀"),
            ("MARK", "\u{feff}x\u{fffd}"),
        ],
    )
}
