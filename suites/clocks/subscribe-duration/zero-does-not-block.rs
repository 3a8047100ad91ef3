//! ---
//! title: Block comes back for a duration of 0
//! requirements: [clocks.monotonic-clock.subscribe-duration.zero-is-ready]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::subscribe_duration;

test!(run);

fn run() -> Outcome {
    // A pollable that never is ready ends this at the timeout.
    for _ in 0..100 {
        subscribe_duration(0).block();
    }
    Ok(())
}
