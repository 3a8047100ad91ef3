//! ---
//! title: The nanoseconds of resolution of the wall clock are below 1000000000
//! requirements: [clocks.wall-clock.resolution.nanoseconds]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::resolution;

test!(run);

fn run() -> Outcome {
    for _ in 0..100 {
        let tick = resolution();
        holds(
            "wall-clock resolution: nanoseconds",
            tick.nanoseconds < 1_000_000_000,
            "below 1000000000",
            &tick,
        )?;
    }
    Ok(())
}
