//! ---
//! title: ready of a duration of an hour, a day and a year returns false
//! requirements: [clocks.monotonic-clock.subscribe-duration.never-early]
//! formerly: [clocks/subscribe-duration/an-hour-is-not-ready]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::subscribe_duration;

test!(run);

const HOUR: u64 = 3_600_000_000_000;

fn run() -> Outcome {
    for duration in [HOUR, 24 * HOUR, 365 * 24 * HOUR] {
        let pollable = subscribe_duration(duration);
        for _ in 0..100 {
            equal(&format!("ready of {duration} ns"), &pollable.ready(), &false)?;
        }
    }
    Ok(())
}
