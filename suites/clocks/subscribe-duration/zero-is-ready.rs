//! ---
//! title: The first call of ready of a duration of 0 returns true
//! requirements: [clocks.monotonic-clock.subscribe-duration.zero-is-ready]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::subscribe_duration;

test!(run);

fn run() -> Outcome {
    for _ in 0..100 {
        equal("ready of a duration of 0", &subscribe_duration(0).ready(), &true)?;
    }
    Ok(())
}
