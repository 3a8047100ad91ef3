//! ---
//! title: A stdin that nothing is sent to and whose writer has gone is closed
//! requirements: [cli.stdin.get-stdin.is-stdin]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    closed!("blocking-read of an empty stdin", get_stdin().blocking_read(1))
}
