//! ---
//! title: blocking-write-and-flush of no bytes succeeds and writes nothing
//! formerly: [io/blocking-write-and-flush/of-nothing-succeeds]
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
