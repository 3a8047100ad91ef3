//! ---
//! title: blocking-write-and-flush of 4097 bytes to stdout traps
//! formerly: [io/blocking-write-and-flush/more-than-4096-traps]
//! requirements: [io.streams.blocking-write-and-flush.beyond-the-limit]
//! level: may
//! expect: { outcome: trap }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    must_trap("blocking-write-and-flush of 4097 bytes");
    let seen = out.blocking_write_and_flush(&pattern(0, 4097));
    returned("blocking-write-and-flush of 4097 bytes", &seen)
}
