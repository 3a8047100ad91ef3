//! ---
//! title: Poll with two hours and 20 ms gives the index of the 20 ms, wherever it stands
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
    for place in 0..3 {
        let before = now();
        let length = |index| if index == place { 20 * MS } else { HOUR };
        let three = [0, 1, 2].map(|index| subscribe_duration(length(index)));
        equal("poll", &poll(&[&three[0], &three[1], &three[2]]), &vec![place])?;
        let elapsed = now() - before;
        holds("elapsed", elapsed >= 20 * MS, "at least 20 ms", &elapsed)?;
    }
    Ok(())
}
