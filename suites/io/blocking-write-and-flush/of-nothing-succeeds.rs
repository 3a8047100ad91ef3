//! ---
//! title: No bytes are written at once, and none arrive
//! requirements: [io.streams.blocking-write-and-flush.writes-and-flushes]
//! expect: { outcome: ok, stdout: "" }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    ok(
        "blocking-write-and-flush of no bytes",
        out.blocking_write_and_flush(b""),
    )
}
