//! ---
//! title: A pollable of an instant to come is not ready
//! requirements: [clocks.monotonic-clock.subscribe-instant.never-early]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_instant};

test!(run);

const HOUR: u64 = 3_600_000_000_000;

fn run() -> Outcome {
    let start = now();
    for later in [HOUR, 24 * HOUR, 365 * 24 * HOUR] {
        let pollable = subscribe_instant(start + later);
        for _ in 0..100 {
            equal("ready of an instant to come", &pollable.ready(), &false)?;
        }
    }
    Ok(())
}
