//! ---
//! title: write-zeroes of one byte more than check-write permits traps
//! requirements: [io.streams.write-zeroes.more-than-permitted-traps]
//! expect: { outcome: trap }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    let permit = ok("check-write", out.check_write())?;
    must_trap("write-zeroes of one byte more than permitted");
    let Some(length) = permit.checked_add(1) else {
        // There is no such number: there is nothing to try.
        core::arch::wasm32::unreachable()
    };
    let seen = out.write_zeroes(length);
    returned("write-zeroes of one byte more than permitted", &seen)
}
