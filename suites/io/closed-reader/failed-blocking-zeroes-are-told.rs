//! ---
//! title: When stdout has no reader, blocking-write-zeroes-and-flush fails
//! requirements: [io.streams.output-stream.failure-is-told, io.streams.output-stream.failure-is-no-trap]
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
        "blocking-write-zeroes-and-flush of what cannot arrive",
        out.blocking_write_zeroes_and_flush(1)
    )
}
