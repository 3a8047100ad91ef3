//! ---
//! title: A write to stdout of one byte more than check-write permits traps
//! formerly: [io/check-write/more-than-permitted-traps]
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
    if permit > MOST {
        return not_applicable("a guest does not have the memory for a longer write than is permitted");
    }
    must_trap("a write of one byte more than permitted");
    let seen = out.write(&pattern(0, permit as usize + 1));
    returned("a write of one byte more than permitted", &seen)
}
