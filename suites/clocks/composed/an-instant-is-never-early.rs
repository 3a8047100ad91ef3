//! ---
//! title: An instant asked for by way of another component does not come early, and one that has been is there
//! requirements: [clocks.monotonic-clock.subscribe-instant.never-early]
//! behind: pass-through
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_instant};

test!(run);

fn run() -> Outcome {
    let when = now() + 10_000_000;
    subscribe_instant(when).block();
    let after = now();
    holds(
        "now after the instant has come",
        after >= when,
        "the instant or later",
        &(when, after),
    )?;
    let past = subscribe_instant(when);
    past.block();
    equal("ready of an instant that has been", &past.ready(), &true)
}
