//! ---
//! title: "A component between guest and host shifts the clock: now and instants are its own, and waits take as long as before"
//! requirements: [clocks.composition.monotonic-clock]
//! formerly: [clocks/virtual/the-time-is-the-layers]
//! behind: virtual
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_instant};

#[path = "../src/ticks.rs"]
mod ticks;

test!(run);

/// The layer is ahead of the host by this many nanoseconds.
const AHEAD: u64 = 1000 * 24 * 3600 * 1_000_000_000;

fn run() -> Outcome {
    let before = now();
    holds("now", before >= AHEAD, "a thousand days or later", &before)?;
    let when = before + 10_000_000;
    let pollable = subscribe_instant(when);
    if pollable.ready() {
        ticks::reached("now after ready", now(), when)?;
    }
    pollable.block();
    ticks::reached("now after block", now(), when)
}
