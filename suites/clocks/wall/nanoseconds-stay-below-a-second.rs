//! ---
//! title: The nanoseconds of the time are always below a second
//! requirements: [clocks.wall-clock.now.nanoseconds-below-a-second]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::now;

test!(run);

fn run() -> Outcome {
    for _ in 0..10_000 {
        let nanoseconds = now().nanoseconds;
        holds(
            "nanoseconds",
            nanoseconds < 1_000_000_000,
            "below 1000000000",
            &nanoseconds,
        )?;
    }
    Ok(())
}
