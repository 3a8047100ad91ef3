//! ---
//! title: "The clock goes on while the guest runs: a later read differs"
//! requirements: [clocks.monotonic-clock.now.measures-elapsed-time]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::now;

test!(run);

fn run() -> Outcome {
    // A clock that stands still ends this at the timeout.
    for _ in 0..3 {
        let start = now();
        while now() == start {}
    }
    Ok(())
}
