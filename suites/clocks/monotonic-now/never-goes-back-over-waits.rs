//! ---
//! title: Reads before and after waits do not decrease
//! requirements: [clocks.monotonic-clock.now.never-goes-back]
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
