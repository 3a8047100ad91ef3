//! ---
//! title: The bytes of stdin and its end arrive through a component that forwards them
//! formerly: [io/composed/stdin-arrives-and-ends]
//! requirements: [io.streams.input-stream.closed-at-the-end, io.streams.read.verbatim]
//! stdin: hello
//! behind: pass-through
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;
use wasi::io::streams::StreamError;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    let mut text = Vec::new();
    let end = loop {
        match input.blocking_read(3) {
            Ok(part) => text.extend(part),
            Err(error) => break error,
        }
    };
    equal("bytes read from stdin", &text, &b"hello".to_vec())?;
    holds(
        "blocking-read at the end of stdin",
        matches!(end, StreamError::Closed),
        "closed",
        &end,
    )?;
    closed!("read past the end", input.read(10))
}
