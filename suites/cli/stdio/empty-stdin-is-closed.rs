//! ---
//! title: A stdin to which nothing was sent, and whose writer has closed it, has no bytes and is closed
//! requirements: [cli.stdin.get-stdin.closes-with-its-writer]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    loop {
        match input.blocking_read(1) {
            // Whether blocking-read may return no bytes is for another test to check.
            Ok(part) => equal("blocking-read of an empty stdin: bytes", part.as_slice(), b"")?,
            ended => return closed!("blocking-read of an empty stdin", ended),
        }
    }
}
