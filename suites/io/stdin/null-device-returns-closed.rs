//! ---
//! title: A stdin that is the null device returns closed, each time
//! requirements: [io.streams.input-stream.closed-at-the-end, io.streams.blocking-read.waits]
//! stdin: { "null": true }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    for _ in 0..3 {
        closed!("blocking-read of the null device", input.blocking_read(10))?;
        closed!("blocking-skip of the null device", input.blocking_skip(10))?;
    }
    Ok(())
}
