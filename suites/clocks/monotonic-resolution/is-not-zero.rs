//! ---
//! title: resolution of the monotonic clock returns more than 0
//! requirements: [clocks.monotonic-clock.resolution.length-of-a-tick]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::resolution;

test!(run);

fn run() -> Outcome {
    let length = resolution();
    holds("resolution", length > 0, "at least 1 ns", &length)
}
