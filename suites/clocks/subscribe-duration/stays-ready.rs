//! ---
//! title: Once its duration has elapsed a pollable says ready, 1000 times of 1000
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
            equal(&format!("ready after block, time {time}"), &pollable.ready(), &true)?;
        }
    }
    Ok(())
}
