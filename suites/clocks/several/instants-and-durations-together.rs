//! ---
//! title: Poll with instants and durations gives the index of the one that comes first
//! requirements: [clocks.monotonic-clock.subscribe-duration.wakes-its-own-index, clocks.monotonic-clock.subscribe-instant.wakes-its-own-index]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_duration, subscribe_instant};
use wasi::io::poll::poll;

test!(run);

const MS: u64 = 1_000_000;
const HOUR: u64 = 3_600_000 * MS;

fn run() -> Outcome {
    let when = now() + 20 * MS;
    let near = subscribe_instant(when);
    let far = subscribe_duration(HOUR);
    equal("poll with the instant near", &poll(&[&far, &near]), &vec![1])?;
    let seen = now();
    holds(
        "now after the instant",
        seen >= when,
        &format!("{when} or later"),
        &seen,
    )?;

    let before = now();
    let near = subscribe_duration(20 * MS);
    let far = subscribe_instant(before + HOUR);
    equal("poll with the duration near", &poll(&[&far, &near]), &vec![1])?;
    let elapsed = now() - before;
    holds("elapsed", elapsed >= 20 * MS, "at least 20 ms", &elapsed)
}
