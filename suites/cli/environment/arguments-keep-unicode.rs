//! ---
//! title: Arguments in any script arrive unchanged
//! requirements: [cli.environment.get-arguments.exact]
//! args: ["ünïcödé", "cafe\u0301 caf\xe9", "日本語", "שלום", "𝄞🦀", "\uFEFFmark", "\uFFFD"]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_arguments;

#[path = "../src/arguments.rs"]
mod arguments;

test!(run);

fn run() -> Outcome {
    arguments::arrive(
        &get_arguments(),
        &[
            "ünïcödé",
            "cafe\u{301} caf\u{e9}",
            "日本語",
            "שלום",
            "𝄞🦀",
            "\u{feff}mark",
            "\u{fffd}",
        ],
    )
}
