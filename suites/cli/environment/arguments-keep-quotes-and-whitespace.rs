//! ---
//! title: Nothing splits, trims, expands or unquotes an argument
//! requirements: [cli.environment.get-arguments.exact]
//! args: ["two words", " padded ", "\ttab", "line\nbreak", "carriage\r\nreturn", "'single' \"double\"", "back\\slash\\", "$HOME `id` $(id) %PATH%", "*", "a;b|c&d>e"]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_arguments;

test!(run);

fn run() -> Outcome {
    let all = get_arguments();
    let expected = [
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
    ]
    .map(String::from);
    // The program's name may stand before them.
    let own = &all[all.len().saturating_sub(expected.len())..];
    equal("the last 10 arguments", own, &expected[..])?;
    holds(
        "the number of arguments",
        all.len() <= 11,
        "10, and the program's name",
        &all,
    )
}
