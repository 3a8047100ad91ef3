//! ---
//! title: With a reader that takes small pieces at its own pace, each blocking-write-and-flush waits and all bytes arrive in order
//! formerly: [io/blocking-write-and-flush/a-slow-reader-gets-all]
//! requirements: [io.streams.blocking-write-and-flush.writes-and-flushes, io.streams.blocking-write-and-flush.blocks]
//! stdout: { slow: 4000 }
//! expect: { outcome: ok, stdout: { pattern: 163840 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    for part in 0..40 {
        let bytes = pattern(part * 4096, 4096);
        ok("blocking-write-and-flush", out.blocking_write_and_flush(&bytes))?;
    }
    Ok(())
}
