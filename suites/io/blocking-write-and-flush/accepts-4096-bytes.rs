//! ---
//! title: blocking-write-and-flush accepts 4096 bytes, and they arrive
//! formerly: [io/blocking-write-and-flush/takes-4096-bytes]
//! requirements: [io.streams.blocking-write-and-flush.writes-and-flushes, io.streams.blocking-write-and-flush.limit]
//! expect: { outcome: ok, stdout: { pattern: 8192 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    ok(
        "blocking-write-and-flush of 4096 bytes",
        out.blocking_write_and_flush(&pattern(0, 4096)),
    )?;
    ok(
        "blocking-write-and-flush of 4096 more",
        out.blocking_write_and_flush(&pattern(4096, 4096)),
    )
}
