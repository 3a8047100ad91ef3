//! ---
//! title: blocking-skip waits while stdin is open, and returns closed when the writer closes it
//! formerly: [io/stdin/blocking-skip-waits-for-the-end]
//! requirements: [io.streams.blocking-skip.waits, io.streams.input-stream.closed-at-the-end]
//! stdin: [{ send: x }, { await: asking }, close]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    equal(
        "value of blocking-skip",
        &ok("blocking-skip", input.blocking_skip(1))?,
        &1,
    )?;
    signal("asking");
    closed!("blocking-skip after the writer has closed", input.blocking_skip(10))
}
