//! ---
//! title: blocking-read of 2^64-1 bytes returns the available bytes
//! formerly: [io/stdin/a-huge-length-is-no-harm]
//! requirements: [io.streams.read.at-most-len]
//! stdin: hello
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    let mut text = Vec::new();
    loop {
        match input.blocking_read(u64::MAX) {
            Ok(part) => text.extend(part),
            Err(_) => break,
        }
    }
    equal("bytes read from stdin", &text, &b"hello".to_vec())
}
