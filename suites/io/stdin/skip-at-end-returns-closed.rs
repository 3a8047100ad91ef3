//! ---
//! title: At the end of stdin, skip returns closed each time
//! formerly: [io/stdin/skip-past-the-end-is-closed]
//! requirements: [io.streams.input-stream.closed-at-the-end]
//! stdin: hello
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
        match input.blocking_read(100) {
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

    for _ in 0..3 {
        closed!("skip past the end", input.skip(10))?;
    }
    Ok(())
}
