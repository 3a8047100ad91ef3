//! ---
//! title: A blocking write into a full stdout whose reader goes is told, and does not wait for ever
//! requirements: [io.streams.output-stream.failure-is-told, io.streams.output-stream.failure-is-no-trap]
//! stdout: { close-on: full }
//! timeout: 5
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    for part in 0..16 {
        ok(
            "blocking-write-and-flush",
            out.blocking_write_and_flush(&pattern(part * 4096, 4096)),
        )?;
    }
    // The pipe is full: the next write blocks until the reader goes, or finds it gone.
    signal("full");
    ended!("blocking-write-and-flush", out.blocking_write_and_flush(b"x"))
}
