//! ---
//! title: A pollable of an hour is not ready in the meantime
//! requirements: [clocks.monotonic-clock.subscribe-duration.never-early]
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
            equal("ready before the duration has elapsed", &pollable.ready(), &false)?;
        }
    }
    Ok(())
}
