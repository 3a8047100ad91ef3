//! ---
//! title: The resolution is some time, and the same each time it is asked for
//! requirements: [clocks.monotonic-clock.resolution.is-a-tick]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::resolution;

test!(run);

fn run() -> Outcome {
    let tick = resolution();
    holds("resolution", tick > 0, "more than 0", &tick)?;
    equal("resolution, second time", &resolution(), &tick)
}
