//! ---
//! title: Dropping a handle of stdin does not lose bytes that it has not read
//! requirements: [cli.stdin.get-stdin.outlives-handle]
//! level: should
//! stdin: one two
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let mut text = Vec::new();
    let first = get_stdin();
    while text.len() < 4 {
        text.extend(needed(
            "blocking-read through the first handle",
            first.blocking_read(1),
        )?);
    }
    drop(first);
    let second = get_stdin();
    // How the end of a stream is reported is for another test to check.
    while let Ok(part) = second.blocking_read(64) {
        text.extend(part);
    }
    equal(
        "blocking-read through both handles: all bytes",
        &String::from_utf8_lossy(&text),
        &"one two".into(),
    )
}
