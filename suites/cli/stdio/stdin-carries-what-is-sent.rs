//! ---
//! title: stdin gives what was sent to the program, whole and in order
//! requirements: [cli.stdin.get-stdin.is-stdin]
//! stdin: "first line\nsecond line, no newline at its end"
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    let mut text = Vec::new();
    // How the end of a stream is told is not the claim here.
    while let Ok(part) = input.blocking_read(64) {
        text.extend(part);
    }
    let expected = "first line\nsecond line, no newline at its end";
    equal("what stdin carried", &String::from_utf8_lossy(&text), &expected.into())
}
