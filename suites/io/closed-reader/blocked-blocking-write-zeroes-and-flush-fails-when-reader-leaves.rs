//! ---
//! title: blocking-write-zeroes-and-flush into a stdout that nobody reads fails when the reader goes away, and does not wait forever
//! formerly: [io/closed-reader/gone-before-blocking-zeroes]
//! requirements: [io.streams.output-stream.reports-failure]
//! stdout: { close-on: writing }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

/// More than a reader and any pipe take.
const MOST: usize = 4 << 20;

fn run() -> Outcome {
    let out = get_stdout();
    // Nobody reads: the writes block as soon as the pipe is full, or fail as soon as the reader has gone.
    signal("writing");
    let mut written = 0;
    while written < MOST {
        if out.blocking_write_zeroes_and_flush(4096).is_err() {
            return Ok(());
        }
        written += 4096;
    }
    fail(
        "blocking-write-zeroes-and-flush after the reader has gone",
        "err(stream-error)",
        "ok, for 4 MiB",
    )
}
