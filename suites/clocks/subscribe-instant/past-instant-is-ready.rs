//! ---
//! title: The first call of ready of an instant that has occurred returns true
//! requirements: [clocks.monotonic-clock.subscribe-instant.past-is-ready]
//! formerly: [clocks/subscribe-instant/a-past-instant-is-ready]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_instant};

test!(run);

fn run() -> Outcome {
    let start = now();
    equal("ready of instant 0", &subscribe_instant(0).ready(), &true)?;
    equal("ready of now", &subscribe_instant(start).ready(), &true)?;
    equal(
        "ready of the instant before now",
        &subscribe_instant(start.saturating_sub(1)).ready(),
        &true,
    )
}
