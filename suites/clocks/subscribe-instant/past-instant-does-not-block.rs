//! ---
//! title: block on an instant that has occurred returns
//! requirements: [clocks.monotonic-clock.subscribe-instant.past-is-ready]
//! formerly: [clocks/subscribe-instant/a-past-instant-does-not-block]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_instant};

test!(run);

fn run() -> Outcome {
    // With a pollable that never is ready the test times out.
    let start = now();
    for when in [0, start.saturating_sub(1), start] {
        subscribe_instant(when).block();
    }
    Ok(())
}
