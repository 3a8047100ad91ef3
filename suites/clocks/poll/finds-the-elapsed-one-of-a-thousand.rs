//! ---
//! title: poll of 1000 pollables returns the index of the one that has elapsed
//! requirements: [clocks.monotonic-clock.subscribe-duration.wakes-its-own-index]
//! formerly: [clocks/several/a-thousand-at-once]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_duration};
use wasi::io::poll::poll;

#[path = "../src/ticks.rs"]
mod ticks;

test!(run);

const MS: u64 = 1_000_000;
const HOUR: u64 = 3_600_000 * MS;

fn run() -> Outcome {
    let mut all: Vec<_> = (0..1000).map(|more| subscribe_duration(HOUR + more)).collect();
    for place in [0, 499, 999] {
        let before = now();
        all[place] = subscribe_duration(20 * MS);
        let pollables: Vec<_> = all.iter().collect();
        equal(
            &format!("poll with 20 ms at {place}"),
            &poll(&pollables),
            &vec![place as u32],
        )?;
        ticks::elapsed("now after poll", before, now(), 20 * MS)?;
        all[place] = subscribe_duration(HOUR);
    }
    Ok(())
}
