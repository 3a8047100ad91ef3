//! ---
//! title: A stdin that is a file is read from the offset that it has
//! requirements: [io.streams.read.verbatim]
//! level: should
//! stdin: { file: hello world, at: 6 }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    let pollable = input.subscribe();
    let mut text = Vec::new();
    loop {
        pollable.block();
        match input.read(100) {
            Ok(part) => text.extend(part),
            Err(_) => break,
        }
    }
    equal("bytes read from stdin", &text, &b"world".to_vec())
}
