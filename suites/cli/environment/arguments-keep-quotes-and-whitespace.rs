//! ---
//! title: Nothing splits, trims, expands or unquotes an argument
//! requirements: [cli.environment.get-arguments.exact]
//! args: ["two words", " padded ", "\ttab", "line\nbreak", "carriage\r\nreturn", "'single' \"double\"", "back\\slash\\", "$HOME `id` $(id) %PATH%", "*", "a;b|c&d>e"]
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
            "two words",
            " padded ",
            "\ttab",
            "line\nbreak",
            "carriage\r\nreturn",
            "'single' \"double\"",
            "back\\slash\\",
            "$HOME `id` $(id) %PATH%",
            "*",
            "a;b|c&d>e",
        ],
    )
}
