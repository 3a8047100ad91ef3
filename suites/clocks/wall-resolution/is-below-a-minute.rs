//! ---
//! title: resolution of the wall clock is below a minute
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
    holds("wall-clock resolution", tick.seconds < 60, "below 60 seconds", &tick)
}
