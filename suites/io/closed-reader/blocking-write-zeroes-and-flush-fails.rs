//! ---
//! title: blocking-write-zeroes-and-flush fails when stdout has no reader
//! formerly: [io/closed-reader/failed-blocking-zeroes-are-result]
//! requirements: [io.streams.output-stream.reports-failure]
//! stdout: closed
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    ended!(
        "blocking-write-zeroes-and-flush without a reader",
        out.blocking_write_zeroes_and_flush(1)
    )
}
