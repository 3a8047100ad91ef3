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
    let mut text = Vec::new();
    while let Ok(part) = input.blocking_read(100) {
        text.extend(part);
    }
    equal("bytes read from stdin", &text, &b"world".to_vec())
}
