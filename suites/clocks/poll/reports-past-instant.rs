//! ---
//! title: poll returns the index of an instant that has occurred, alone and beside one in an hour
//! requirements: [clocks.monotonic-clock.subscribe-instant.past-is-ready, clocks.monotonic-clock.subscribe-instant.wakes-its-own-index]
//! formerly: [clocks/several/a-past-instant-is-told]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_instant};
use wasi::io::poll::poll;

test!(run);

const HOUR: u64 = 3_600_000_000_000;

fn run() -> Outcome {
    let start = now();
    for when in [0, start.saturating_sub(1), start] {
        equal("poll of a past instant", &poll(&[&subscribe_instant(when)]), &vec![0])?;
        let far = subscribe_instant(start + HOUR);
        let past = subscribe_instant(when);
        equal(
            "poll of an instant in an hour and a past one",
            &poll(&[&far, &past]),
            &vec![1],
        )?;
        equal(
            "poll of a past instant and one in an hour",
            &poll(&[&past, &far]),
            &vec![0],
        )?;
    }
    Ok(())
}
