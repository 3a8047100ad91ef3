//! ---
//! title: At the end of stdin, reads and skips of 0 bytes return closed
//! formerly: [io/stdin/reads-of-nothing-past-the-end-are-closed]
//! requirements: [io.streams.read.zero-length-closed]
//! level: should
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
            ended => break ended,
        }
    };
    equal("bytes read from stdin", &text, &b"hello".to_vec())?;
    if !matches!(end, Err(StreamError::Closed)) {
        return not_applicable("blocking-read at the end of stdin does not return closed");
    }
    closed!("read of 0 bytes past the end", input.read(0))?;
    closed!("skip of 0 bytes past the end", input.skip(0))?;
    closed!("blocking-read of 0 bytes past the end", input.blocking_read(0))?;
    closed!("blocking-skip of 0 bytes past the end", input.blocking_skip(0))
}
