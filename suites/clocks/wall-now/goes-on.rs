//! ---
//! title: "The wall clock goes on while the guest runs: a later read differs"
//! requirements: [clocks.wall-clock.now.external-reference]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::now;

test!(run);

fn run() -> Outcome {
    // A clock that stands still ends this at the timeout.
    let start = now();
    loop {
        let time = now();
        if (time.seconds, time.nanoseconds) != (start.seconds, start.nanoseconds) {
            return Ok(());
        }
    }
}
