//! ---
//! title: Two handles of stdin read from one stream; what one has read the other does not
//! requirements: [cli.stdin.get-stdin.is-stdin]
//! stdin: one two three
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let first = get_stdin();
    let second = get_stdin();
    let mut text = Vec::new();
    while text.len() < 4 {
        text.extend(ok("blocking-read through the first", first.blocking_read(1))?);
    }
    while text.len() < 8 {
        text.extend(ok("blocking-read through the second", second.blocking_read(1))?);
    }
    // How the end of a stream is told is not the claim here.
    while let Ok(part) = first.blocking_read(64) {
        text.extend(part);
    }
    equal(
        "what both have read",
        &String::from_utf8_lossy(&text),
        &"one two three".into(),
    )
}
