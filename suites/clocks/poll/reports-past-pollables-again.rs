//! ---
//! title: Once the time of a pollable has come every poll returns its index
//! requirements: [clocks.monotonic-clock.subscribe-instant.past-is-ready, clocks.monotonic-clock.subscribe-duration.zero-is-ready]
//! formerly: [clocks/several/a-past-one-is-told-again]
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
    for _ in 0..200 {
        equal("poll of a past instant", &poll(&[&instant]), &vec![0])?;
        equal("poll of a past duration", &poll(&[&duration]), &vec![0])?;
    }
    Ok(())
}
