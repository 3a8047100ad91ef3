//! ---
//! title: Block comes back for an instant that has occurred
//! requirements: [clocks.monotonic-clock.subscribe-instant.past-is-ready]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_instant};

test!(run);

fn run() -> Outcome {
    // A pollable that never is ready ends this at the timeout.
    let start = now();
    for when in [0, 1, start.saturating_sub(1), start] {
        subscribe_instant(when).block();
    }
    Ok(())
}
