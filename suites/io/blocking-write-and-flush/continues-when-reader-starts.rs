//! ---
//! title: blocking-write-and-flush continues when the reader starts to read, and all bytes arrive in order
//! formerly: [io/blocking-write-and-flush/goes-on-when-the-reader-comes]
//! requirements: [io.streams.blocking-write-and-flush.writes-and-flushes, io.streams.blocking-write-and-flush.blocks]
//! stdout: { read-on: full }
//! timeout: 5
//! expect: { outcome: ok, stdout: { pattern: 262144 } }
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
        let bytes = pattern(part * 4096, 4096);
        ok("blocking-write-and-flush", out.blocking_write_and_flush(&bytes))?;
    }
    Ok(())
}
