//! ---
//! title: A pollable that has been dropped does not wake a wait for another
//! requirements: [clocks.monotonic-clock.subscribe-duration.wakes-its-own-index, clocks.monotonic-clock.subscribe-duration.never-early]
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
    for _ in 0..10 {
        let before = now();
        let first = subscribe_duration(5 * MS);
        let by_instant = subscribe_instant(before + 5 * MS);
        let far = subscribe_duration(HOUR);
        let near = subscribe_duration(20 * MS);
        drop(first);
        drop(by_instant);
        equal("poll", &poll(&[&far, &near]), &vec![1])?;
        let elapsed = now() - before;
        holds("elapsed", elapsed >= 20 * MS, "at least 20 ms", &elapsed)?;
    }
    Ok(())
}
