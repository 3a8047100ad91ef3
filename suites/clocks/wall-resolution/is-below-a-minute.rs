//! ---
//! title: "The resolution of the wall clock is one that a clock could have: below a minute"
//! requirements: [clocks.wall-clock.resolution.length-of-a-tick]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::resolution;

test!(run);

fn run() -> Outcome {
    let tick = resolution();
    holds("resolution", tick.seconds < 60, "below 60 seconds", &tick)
}
