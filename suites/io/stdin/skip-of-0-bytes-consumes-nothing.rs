//! ---
//! title: skip of 0 bytes of a stdin with bytes returns 0, and the bytes are all there after it
//! requirements: [io.streams.read.zero-length]
//! level: should
//! stdin: hello
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    input.subscribe().block();
    equal("value of skip of 0 bytes", &ok("skip of 0 bytes", input.skip(0))?, &0)?;
    let mut text = Vec::new();
    while let Ok(part) = input.blocking_read(100) {
        text.extend(part);
    }
    equal("bytes read from stdin", &text, &b"hello".to_vec())
}
