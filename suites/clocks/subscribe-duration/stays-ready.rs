//! ---
//! title: Once a duration has elapsed, each of 1000 calls of ready returns true
//! requirements: [clocks.monotonic-clock.subscribe-duration.zero-is-ready]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::subscribe_duration;

test!(run);

fn run() -> Outcome {
    for duration in [0, 1, 20_000_000] {
        let pollable = subscribe_duration(duration);
        pollable.block();
        for time in 0..1000 {
            equal(
                &format!("ready of {duration} ns after block, call {time}"),
                &pollable.ready(),
                &true,
            )?;
        }
    }
    Ok(())
}
