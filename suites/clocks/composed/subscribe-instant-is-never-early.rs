//! ---
//! title: Block on an instant that another component subscribes to does not return early, and ready is true afterwards
//! requirements: [clocks.monotonic-clock.subscribe-instant.never-early, clocks.monotonic-clock.subscribe-instant.past-is-ready]
//! formerly: [clocks/composed/an-instant-is-never-early]
//! behind: pass-through
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_instant};

#[path = "../src/ticks.rs"]
mod ticks;

test!(run);

fn run() -> Outcome {
    let when = now() + 10_000_000;
    let pollable = subscribe_instant(when);
    pollable.block();
    ticks::reached("subscribe-instant: now after block", now(), when)?;
    equal("ready after block", &pollable.ready(), &true)
}
