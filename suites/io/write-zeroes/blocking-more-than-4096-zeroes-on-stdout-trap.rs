//! ---
//! title: blocking-write-zeroes-and-flush of 4097 zeroes to stdout traps
//! requirements: [io.streams.blocking-write-zeroes-and-flush.beyond-the-limit]
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
    must_trap("blocking-write-zeroes-and-flush of 4097");
    let seen = out.blocking_write_zeroes_and_flush(4097);
    returned("blocking-write-zeroes-and-flush of 4097", &seen)
}
