//! ---
//! title: poll of the largest duration, the largest instant and 20 ms returns the index of the 20 ms
//! requirements: [clocks.monotonic-clock.subscribe-duration.wakes-its-own-index, clocks.monotonic-clock.subscribe-instant.wakes-its-own-index]
//! formerly: [clocks/several/the-largest-is-not-told]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{subscribe_duration, subscribe_instant};
use wasi::io::poll::poll;

test!(run);

fn run() -> Outcome {
    let duration = subscribe_duration(u64::MAX);
    let instant = subscribe_instant(u64::MAX);
    let near = subscribe_duration(20_000_000);
    equal(
        "poll of the largest two and 20 ms",
        &poll(&[&duration, &instant, &near]),
        &vec![2],
    )
}
