//! ---
//! title: read returns all bytes sent before the writer closed stdin, and then closed
//! formerly: [io/stdin/bytes-before-the-end-are-not-lost]
//! requirements: [io.streams.input-stream.closed-at-the-end, io.streams.read.verbatim]
//! stdin: { pattern: 20000 }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    let pollable = input.subscribe();
    let mut read = 0;
    loop {
        pollable.block();
        match input.read(7_000) {
            Ok(part) => {
                holds("length of read", part.len() <= 7_000, "at most 7000 bytes", &part.len())?;
                let expected = pattern(read, part.len());
                holds("order of the bytes", part == expected, "the pattern", &read)?;
                read += part.len();
            }
            ended => break closed!("read at the end", ended)?,
        }
    }
    equal("number of bytes read", &read, &20_000)
}
