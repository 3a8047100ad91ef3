//! ---
//! title: now never returns an earlier instant than before, with waits between the calls
//! requirements: [clocks.monotonic-clock.now.never-goes-back]
//! formerly: [clocks/monotonic-now/never-goes-back-over-waits]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_duration};

test!(run);

fn run() -> Outcome {
    let mut last = now();
    for wait in 0..50 {
        subscribe_duration(wait * 100_000).block();
        for _ in 0..10 {
            let next = now();
            holds("now", next >= last, "no less than the read before", &(last, next))?;
            last = next;
        }
    }
    Ok(())
}
