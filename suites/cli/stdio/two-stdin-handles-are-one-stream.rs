//! ---
//! title: "Two handles of stdin read from one stream: bytes that one has read the other does not return"
//! requirements: [cli.stdin.get-stdin.is-stdin]
//! level: should
//! stdin: one two three
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let (first, second) = (get_stdin(), get_stdin());
    let mut text = Vec::new();
    while text.len() < 4 {
        text.extend(ok("blocking-read through the first handle", first.blocking_read(1))?);
    }
    while text.len() < 8 {
        text.extend(ok("blocking-read through the second handle", second.blocking_read(1))?);
    }
    // How the end of a stream is reported is for another test to check.
    while let Ok(part) = first.blocking_read(64) {
        text.extend(part);
    }
    equal(
        "blocking-read through both handles: all bytes",
        &String::from_utf8_lossy(&text),
        &"one two three".into(),
    )
}
