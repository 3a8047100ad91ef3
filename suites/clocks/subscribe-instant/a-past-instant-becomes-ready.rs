//! ---
//! title: A pollable of an instant that has occurred comes to say that it is ready, though nobody waits for it
//! requirements: [clocks.monotonic-clock.subscribe-instant.past-is-ready]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_instant};

test!(run);

fn run() -> Outcome {
    // A pollable that never is ready ends this at the timeout.
    for when in [0, now()] {
        let past = subscribe_instant(when);
        while !past.ready() {}
    }
    Ok(())
}
