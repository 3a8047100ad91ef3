//! ---
//! title: The nanoseconds of 10000 calls of now are all below 1000000000
//! requirements: [clocks.wall-clock.now.nanoseconds]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::now;

test!(run);

fn run() -> Outcome {
    for _ in 0..10_000 {
        let time = now();
        holds(
            "wall-clock now: nanoseconds",
            time.nanoseconds < 1_000_000_000,
            "below 1000000000",
            &time,
        )?;
    }
    Ok(())
}
