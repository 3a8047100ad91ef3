//! ---
//! title: ready of a duration becomes true, and not before the duration has elapsed
//! requirements: [clocks.monotonic-clock.subscribe-duration.never-early, clocks.monotonic-clock.subscribe-duration.zero-is-ready]
//! formerly: [clocks/subscribe-duration/never-ready-early]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_duration};

#[path = "../src/ticks.rs"]
mod ticks;

test!(run);

fn run() -> Outcome {
    for wait in ticks::WAITS {
        let before = now();
        let pollable = subscribe_duration(wait);
        // With a pollable that never is ready the test times out.
        while !pollable.ready() {}
        ticks::elapsed("now after ready", before, now(), wait)?;
    }
    Ok(())
}
