//! ---
//! title: Arguments of any script arrive as they were given
//! requirements: [cli.environment.get-arguments.exact]
//! args: ["ünïcödé", "cafe\u0301 caf\xe9", "日本語", "שלום", "𝄞🦀", "\uFEFFmark", "\uFFFD"]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_arguments;

test!(run);

fn run() -> Outcome {
    let all = get_arguments();
    let expected = [
        "ünïcödé",
        "cafe\u{301} caf\u{e9}",
        "日本語",
        "שלום",
        "𝄞🦀",
        "\u{feff}mark",
        "\u{fffd}",
    ]
    .map(String::from);
    // The program's name may stand before them.
    let own = &all[all.len().saturating_sub(expected.len())..];
    equal("the last 7 arguments", own, &expected[..])?;
    holds(
        "the number of arguments",
        all.len() <= 8,
        "7, and the program's name",
        &all,
    )
}
