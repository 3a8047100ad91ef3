//! ---
//! title: block on an instant does not return before the instant has occurred
//! requirements: [clocks.monotonic-clock.subscribe-instant.never-early]
//! formerly: [clocks/subscribe-instant/never-wakes-early]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_instant};

#[path = "../src/ticks.rs"]
mod ticks;

test!(run);

fn run() -> Outcome {
    for _ in 0..5 {
        for wait in ticks::WAITS {
            let when = now() + wait;
            subscribe_instant(when).block();
            ticks::reached("now after block", now(), when)?;
        }
    }
    Ok(())
}
