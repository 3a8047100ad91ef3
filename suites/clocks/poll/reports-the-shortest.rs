//! ---
//! title: poll of two hours and 20 ms returns the index of the 20 ms, in each place
//! requirements: [clocks.monotonic-clock.subscribe-duration.wakes-its-own-index]
//! formerly: [clocks/several/the-shortest-wakes]
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

fn run() -> Outcome {
    for place in 0..3 {
        let before = now();
        let length = |index| if index == place { 20 * MS } else { 3_600_000 * MS };
        let three = [0, 1, 2].map(|index| subscribe_duration(length(index)));
        equal(
            &format!("poll with 20 ms at {place}"),
            &poll(&[&three[0], &three[1], &three[2]]),
            &vec![place],
        )?;
        ticks::elapsed("now after poll", before, now(), 20 * MS)?;
    }
    Ok(())
}
