//! ---
//! title: A pollable that has been dropped does not end a poll of others
//! requirements: [clocks.monotonic-clock.subscribe-duration.wakes-its-own-index, clocks.monotonic-clock.subscribe-duration.never-early]
//! formerly: [clocks/several/a-dropped-one-wakes-nobody]
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

fn run() -> Outcome {
    for _ in 0..10 {
        let before = now();
        let first = subscribe_duration(5 * MS);
        let by_instant = subscribe_instant(before + 5 * MS);
        let far = subscribe_duration(3_600_000 * MS);
        let near = subscribe_duration(20 * MS);
        drop(first);
        drop(by_instant);
        equal("poll of an hour and 20 ms", &poll(&[&far, &near]), &vec![1])?;
        ticks::elapsed("now after poll", before, now(), 20 * MS)?;
    }
    Ok(())
}
