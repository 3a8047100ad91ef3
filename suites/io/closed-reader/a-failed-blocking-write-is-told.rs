//! ---
//! title: When stdout has no reader, blocking-write-and-flush fails
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
        "blocking-write-and-flush of what cannot arrive",
        out.blocking_write_and_flush(b"x")
    )
}
