//! ---
//! title: A write to stdout without a preceding check-write traps
//! formerly: [io/check-write/a-write-without-a-permit-traps]
//! requirements: [io.streams.write.needs-a-permit]
//! expect: { outcome: trap }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    must_trap("a write before any check-write");
    let seen = out.write(b"x");
    returned("a write before any check-write", &seen)
}
