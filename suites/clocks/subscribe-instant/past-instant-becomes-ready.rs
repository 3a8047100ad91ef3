//! ---
//! title: ready of an instant that has occurred becomes true without a call of block or poll
//! requirements: [clocks.monotonic-clock.subscribe-instant.past-is-ready]
//! formerly: [clocks/subscribe-instant/a-past-instant-becomes-ready]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_instant};

test!(run);

fn run() -> Outcome {
    // With a pollable that never is ready the test times out.
    for when in [0, now()] {
        let past = subscribe_instant(when);
        while !past.ready() {}
    }
    Ok(())
}
