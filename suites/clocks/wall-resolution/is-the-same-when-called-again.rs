//! ---
//! title: resolution of the wall clock returns the same each time
//! requirements: [clocks.wall-clock.resolution.length-of-a-tick]
//! level: may
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::{now, resolution};

test!(run);

fn run() -> Outcome {
    let first = resolution();
    for _ in 0..100 {
        now();
        let again = resolution();
        equal(
            "seconds and nanoseconds of resolution",
            &(again.seconds, again.nanoseconds),
            &(first.seconds, first.nanoseconds),
        )?;
    }
    Ok(())
}
