//! ---
//! title: A duration asked for by way of another component is not over early
//! requirements: [clocks.monotonic-clock.subscribe-duration.never-early, clocks.monotonic-clock.now.never-goes-back]
//! behind: pass-through
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_duration};

test!(run);

fn run() -> Outcome {
    for wait in [1_000_000, 5_000_000, 20_000_000] {
        let before = now();
        subscribe_duration(wait).block();
        let after = now();
        holds(
            "the time that a wait takes",
            after >= before + wait,
            "at least the duration",
            &(before, wait, after),
        )?;
    }
    Ok(())
}
