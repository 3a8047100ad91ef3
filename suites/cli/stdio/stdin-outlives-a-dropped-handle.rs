//! ---
//! title: Dropping a handle of stdin loses nothing that it has not read
//! requirements: [cli.stdin.get-stdin.outlives-handle]
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
        text.extend(ok("blocking-read through the first", first.blocking_read(1))?);
    }
    drop(first);
    let second = get_stdin();
    // How the end of a stream is told is not the claim here.
    while let Ok(part) = second.blocking_read(64) {
        text.extend(part);
    }
    equal(
        "what both have read",
        &String::from_utf8_lossy(&text),
        &"one two".into(),
    )
}
