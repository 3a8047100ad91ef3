//! ---
//! title: The clock goes on while a guest computes
//! requirements: [clocks.monotonic-clock.now.never-decreases]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::now;

test!(run);

fn run() -> Outcome {
    let first = now();
    // A clock that stands still ends this by the time limit.
    while now() == first {}
    Ok(())
}
