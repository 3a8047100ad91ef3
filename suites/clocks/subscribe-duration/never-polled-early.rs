//! ---
//! title: Poll with a single duration does not come back before it has elapsed
//! requirements: [clocks.monotonic-clock.subscribe-duration.never-early]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_duration};
use wasi::io::poll::poll;

test!(run);

/// In nanoseconds: whole milliseconds, and a little more and less, for hosts that round.
const WAITS: [u64; 14] = [
    1, 999, 1_000, 1_001, 500_000, 999_999, 1_000_000, 1_000_001, 1_500_000, 1_999_999, 2_900_000, 9_999_999,
    15_500_001, 50_999_999,
];

fn run() -> Outcome {
    for wait in WAITS {
        let before = now();
        equal("poll", &poll(&[&subscribe_duration(wait)]), &vec![0])?;
        let elapsed = now() - before;
        holds(
            "elapsed after poll",
            elapsed >= wait,
            &format!("at least {wait}"),
            &elapsed,
        )?;
    }
    Ok(())
}
