//! ---
//! title: Poll with the largest duration and instant and with 20 ms gives the index of the 20 ms
//! requirements: [clocks.monotonic-clock.subscribe-duration.wakes-its-own-index, clocks.monotonic-clock.subscribe-instant.wakes-its-own-index]
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
    equal("poll", &poll(&[&duration, &instant, &near]), &vec![2])
}
