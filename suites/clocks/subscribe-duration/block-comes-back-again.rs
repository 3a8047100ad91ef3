//! ---
//! title: Once its duration has elapsed a pollable does not block, however often it is waited for
//! requirements: [clocks.monotonic-clock.subscribe-duration.zero-is-ready]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::subscribe_duration;

test!(run);

fn run() -> Outcome {
    // One that starts anew takes 20 s, and ends this at the timeout.
    let pollable = subscribe_duration(20_000_000);
    for _ in 0..1000 {
        pollable.block();
    }
    Ok(())
}
