//! ---
//! title: Once its instant has occurred a pollable is told by every poll
//! requirements: [clocks.monotonic-clock.subscribe-instant.past-is-ready, clocks.monotonic-clock.subscribe-duration.zero-is-ready]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_duration, subscribe_instant};
use wasi::io::poll::poll;

test!(run);

fn run() -> Outcome {
    let instant = subscribe_instant(now() + 20_000_000);
    let duration = subscribe_duration(20_000_000);
    instant.block();
    duration.block();
    for _ in 0..1000 {
        equal("poll of the instant", &poll(&[&instant]), &vec![0])?;
        equal("poll of the duration", &poll(&[&duration]), &vec![0])?;
    }
    Ok(())
}
