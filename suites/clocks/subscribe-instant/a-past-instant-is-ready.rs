//! ---
//! title: A pollable of an instant that has occurred says that it is ready
//! requirements: [clocks.monotonic-clock.subscribe-instant.past-is-ready]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_instant};

test!(run);

fn run() -> Outcome {
    equal("ready of instant 0", &subscribe_instant(0).ready(), &true)?;
    equal("ready of the instant 1", &subscribe_instant(1).ready(), &true)?;
    let before = now();
    equal("ready of now", &subscribe_instant(before).ready(), &true)?;
    equal(
        "ready of the instant before now",
        &subscribe_instant(before.saturating_sub(1)).ready(),
        &true,
    )
}
