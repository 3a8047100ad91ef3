//! ---
//! title: The first blocking-skip of an empty stdin returns closed
//! formerly: [io/stdin/an-empty-stdin-cannot-be-skipped]
//! requirements: [io.streams.input-stream.closed-at-the-end, io.streams.blocking-skip.waits]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    closed!("blocking-skip of an empty stdin", get_stdin().blocking_skip(10))
}
