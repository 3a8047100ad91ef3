//! ---
//! title: ready of an instant in an hour, a day and a year returns false
//! requirements: [clocks.monotonic-clock.subscribe-instant.never-early]
//! formerly: [clocks/subscribe-instant/a-future-instant-is-not-ready]
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
            equal(&format!("ready of now and {later} ns"), &pollable.ready(), &false)?;
        }
    }
    Ok(())
}
