//! ---
//! title: ready of an instant becomes true, and not before the instant has occurred
//! requirements: [clocks.monotonic-clock.subscribe-instant.never-early, clocks.monotonic-clock.subscribe-instant.past-is-ready]
//! formerly: [clocks/subscribe-instant/never-ready-early]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_instant};

#[path = "../src/ticks.rs"]
mod ticks;

test!(run);

fn run() -> Outcome {
    for wait in ticks::WAITS {
        let when = now() + wait;
        let pollable = subscribe_instant(when);
        // With a pollable that never is ready the test times out.
        while !pollable.ready() {}
        ticks::reached("now after ready", now(), when)?;
    }
    Ok(())
}
