//! ---
//! title: blocking-read waits while stdin is open, and returns closed when the writer closes it
//! formerly: [io/stdin/blocking-read-waits-for-the-end]
//! requirements: [io.streams.blocking-read.waits, io.streams.input-stream.closed-at-the-end]
//! stdin: [{ send: x }, { await: asking }, close]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    let first = ok("blocking-read", input.blocking_read(1))?;
    equal("first byte of stdin", &first, &b"x".to_vec())?;
    signal("asking");
    closed!("blocking-read after the writer has closed", input.blocking_read(10))
}
