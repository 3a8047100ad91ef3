//! ---
//! title: resolution of the wall clock returns more than 0
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
    holds(
        "wall-clock resolution",
        tick.seconds > 0 || tick.nanoseconds > 0,
        "at least 1 ns",
        &tick,
    )
}
