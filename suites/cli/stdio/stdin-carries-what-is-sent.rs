//! ---
//! title: stdin carries what was sent to the program, whole and in order
//! requirements: [cli.stdin.get-stdin.is-stdin]
//! level: should
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
    // How the end of a stream is reported is for another test to check.
    while let Ok(part) = input.blocking_read(64) {
        text.extend(part);
    }
    let sent = "first line\nsecond line, no newline at its end";
    equal(
        "blocking-read of stdin: all bytes",
        &String::from_utf8_lossy(&text),
        &sent.into(),
    )
}
