//! ---
//! title: now of the wall clock returns another time while the guest runs
//! requirements: [clocks.wall-clock.now.external-reference]
//! formerly: [clocks/wall-now/goes-on]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::{now, resolution};

test!(run);

fn run() -> Outcome {
    if resolution().seconds > 1 {
        return not_applicable("a tick of the wall clock is longer than two seconds");
    }
    // With a clock that does not advance the test times out.
    let start = now();
    loop {
        let time = now();
        if (time.seconds, time.nanoseconds) != (start.seconds, start.nanoseconds) {
            return Ok(());
        }
    }
}
