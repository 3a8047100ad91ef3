//! ---
//! title: block on a duration of 0 returns
//! requirements: [clocks.monotonic-clock.subscribe-duration.zero-is-ready]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::subscribe_duration;

test!(run);

fn run() -> Outcome {
    // With a pollable that never is ready the test times out.
    for _ in 0..100 {
        subscribe_duration(0).block();
    }
    Ok(())
}
