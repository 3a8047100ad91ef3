//! ---
//! title: write-zeroes to stdout of one byte more than check-write permits traps
//! formerly: [io/write-zeroes/more-than-permitted-traps]
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
    let Some(length) = permit.checked_add(1) else {
        return not_applicable("the permit is the largest number");
    };
    must_trap("write-zeroes of one byte more than permitted");
    let seen = out.write_zeroes(length);
    returned("write-zeroes of one byte more than permitted", &seen)
}
