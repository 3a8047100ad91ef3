//! ---
//! title: A write of one byte more than check-write permits traps
//! requirements: [io.streams.write.more-than-permitted-traps]
//! expect: { outcome: trap }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

const MOST: u64 = 64 << 20;

fn run() -> Outcome {
    let out = get_stdout();
    let permit = ok("check-write", out.check_write())?;
    must_trap("a write of one byte more than permitted");
    if permit > MOST {
        // A guest has not the memory for a longer write: there is nothing to try.
        core::arch::wasm32::unreachable();
    }
    let seen = out.write(&pattern(0, permit as usize + 1));
    returned("a write of one byte more than permitted", &seen)
}
