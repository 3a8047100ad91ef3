//! ---
//! title: block on a duration does not return before it has elapsed
//! requirements: [clocks.monotonic-clock.subscribe-duration.never-early]
//! formerly: [clocks/subscribe-duration/never-wakes-early]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_duration};

#[path = "../src/ticks.rs"]
mod ticks;

test!(run);

fn run() -> Outcome {
    for _ in 0..5 {
        for wait in ticks::WAITS {
            let before = now();
            subscribe_duration(wait).block();
            ticks::elapsed("now after block", before, now(), wait)?;
        }
    }
    Ok(())
}
