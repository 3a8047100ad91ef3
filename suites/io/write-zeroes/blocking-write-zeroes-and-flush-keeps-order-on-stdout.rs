//! ---
//! title: blocking-write-zeroes-and-flush writes zero bytes to stdout in the order of the calls
//! formerly: [io/write-zeroes/blocking-takes-4096-on-stdout]
//! requirements: [io.streams.blocking-write-zeroes-and-flush.writes-zeroes]
//! expect: { outcome: ok, stdout: "a\0\0b" }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    ok("blocking-write-and-flush", out.blocking_write_and_flush(b"a"))?;
    ok(
        "blocking-write-zeroes-and-flush of 2",
        out.blocking_write_zeroes_and_flush(2),
    )?;
    ok("second blocking-write-and-flush", out.blocking_write_and_flush(b"b"))
}
