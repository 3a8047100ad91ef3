//! ---
//! title: When the reader goes away after 100000 bytes, blocking-write-and-flush fails
//! formerly: [io/closed-reader/gone-after-some-bytes]
//! requirements: [io.streams.output-stream.reports-failure]
//! stdout: { close-after: 100000 }
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
    let mut written = 0;
    while written < MOST {
        if out.blocking_write_and_flush(&pattern(written, 4096)).is_err() {
            return holds(
                "bytes written before the failure",
                written + 4096 > 100_000,
                "at least what the reader took",
                &written,
            );
        }
        written += 4096;
    }
    fail(
        "blocking-write-and-flush after the reader has gone",
        "err(stream-error)",
        "ok, for 4 MiB",
    )
}
