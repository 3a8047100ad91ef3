//! ---
//! title: Once its duration has elapsed, block on a pollable returns each time without waiting for the duration again
//! requirements: [clocks.monotonic-clock.subscribe-duration.zero-is-ready]
//! formerly: [clocks/subscribe-duration/block-comes-back-again]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::subscribe_duration;

test!(run);

fn run() -> Outcome {
    // If the duration started anew the test would take 20 s, and time out.
    let pollable = subscribe_duration(200_000_000);
    for _ in 0..100 {
        pollable.block();
    }
    Ok(())
}
