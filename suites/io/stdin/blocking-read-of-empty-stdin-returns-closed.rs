//! ---
//! title: The first blocking-read of an empty stdin returns closed
//! formerly: [io/stdin/an-empty-stdin-is-closed-at-once]
//! requirements: [io.streams.input-stream.closed-at-the-end, io.streams.blocking-read.waits]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    closed!("blocking-read of an empty stdin", get_stdin().blocking_read(10))
}
