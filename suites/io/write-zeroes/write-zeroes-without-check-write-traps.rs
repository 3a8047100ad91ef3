//! ---
//! title: write-zeroes to stdout without a preceding check-write traps
//! formerly: [io/write-zeroes/without-a-permit-traps]
//! requirements: [io.streams.write-zeroes.needs-a-permit]
//! expect: { outcome: trap }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    must_trap("write-zeroes before any check-write");
    let seen = out.write_zeroes(1);
    returned("write-zeroes before any check-write", &seen)
}
