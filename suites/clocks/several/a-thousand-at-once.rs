//! ---
//! title: Among a thousand pollables poll finds the one that elapses
//! requirements: [clocks.monotonic-clock.subscribe-duration.wakes-its-own-index]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_duration};
use wasi::io::poll::poll;

test!(run);

const MS: u64 = 1_000_000;
const HOUR: u64 = 3_600_000 * MS;

fn run() -> Outcome {
    let mut all: Vec<_> = (0..1000).map(|more| subscribe_duration(HOUR + more)).collect();
    for place in [0, 499, 999] {
        let before = now();
        all[place] = subscribe_duration(20 * MS);
        let pollables: Vec<_> = all.iter().collect();
        equal("poll", &poll(&pollables), &vec![place as u32])?;
        let elapsed = now() - before;
        holds("elapsed", elapsed >= 20 * MS, "at least 20 ms", &elapsed)?;
        all[place] = subscribe_duration(HOUR);
    }
    Ok(())
}
