//! ---
//! title: The resolution is more than nothing, and its nanoseconds are below a second
//! requirements: [clocks.wall-clock.resolution.nanoseconds-below-a-second]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::resolution;

test!(run);

fn run() -> Outcome {
    let tick = resolution();
    holds(
        "nanoseconds of the resolution",
        tick.nanoseconds < 1_000_000_000,
        "below 1000000000",
        &tick.nanoseconds,
    )?;
    holds(
        "the resolution",
        tick.seconds > 0 || tick.nanoseconds > 0,
        "more than 0",
        &tick,
    )
}
