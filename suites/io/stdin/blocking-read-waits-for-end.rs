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
    equal("the byte that was sent", &first, &b"x".to_vec())?;
    signal("asking");
    closed!("blocking-read when the writer goes", input.blocking_read(10))
}
