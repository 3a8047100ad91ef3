//! ---
//! title: blocking-write-zeroes-and-flush continues when the reader starts to read
//! formerly: [io/write-zeroes/blocking-goes-on-when-the-reader-comes]
//! requirements: [io.streams.blocking-write-zeroes-and-flush.writes-zeroes]
//! stdout: { read-on: full }
//! timeout: 5
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    for part in 0..64 {
        if part == 1 {
            // Any pipe takes the first 4096 bytes; the rest has to wait for the reader.
            signal("full");
        }
        ok(
            "blocking-write-zeroes-and-flush",
            out.blocking_write_zeroes_and_flush(4096),
        )?;
    }
    ok("blocking-write-and-flush", out.blocking_write_and_flush(b"x"))
}
