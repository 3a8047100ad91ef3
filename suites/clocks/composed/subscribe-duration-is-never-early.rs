//! ---
//! title: Block on a duration that another component subscribes to does not return before it has elapsed
//! requirements: [clocks.monotonic-clock.subscribe-duration.never-early]
//! formerly: [clocks/composed/a-duration-is-never-early]
//! behind: pass-through
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_duration};

#[path = "../src/ticks.rs"]
mod ticks;

test!(run);

fn run() -> Outcome {
    for wait in [1_000_000, 5_000_000, 20_000_000] {
        let before = now();
        subscribe_duration(wait).block();
        ticks::elapsed("subscribe-duration: now after block", before, now(), wait)?;
    }
    Ok(())
}
