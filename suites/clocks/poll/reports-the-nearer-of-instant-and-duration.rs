//! ---
//! title: poll of an instant and a duration returns the index of the one that comes first
//! requirements: [clocks.monotonic-clock.subscribe-duration.wakes-its-own-index, clocks.monotonic-clock.subscribe-instant.wakes-its-own-index]
//! formerly: [clocks/several/instants-and-durations-together]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_duration, subscribe_instant};
use wasi::io::poll::poll;

#[path = "../src/ticks.rs"]
mod ticks;

test!(run);

const MS: u64 = 1_000_000;
const HOUR: u64 = 3_600_000 * MS;

fn run() -> Outcome {
    let when = now() + 20 * MS;
    let near = subscribe_instant(when);
    let far = subscribe_duration(HOUR);
    equal(
        "poll of a far duration and a near instant",
        &poll(&[&far, &near]),
        &vec![1],
    )?;
    ticks::reached("now after poll with the instant", now(), when)?;
    let before = now();
    let near = subscribe_duration(20 * MS);
    let far = subscribe_instant(before + HOUR);
    equal(
        "poll of a far instant and a near duration",
        &poll(&[&far, &near]),
        &vec![1],
    )?;
    ticks::elapsed("now after poll with the duration", before, now(), 20 * MS)
}
