//! ---
//! title: now of the monotonic clock returns a later instant while the guest runs
//! requirements: [clocks.monotonic-clock.now.measures-elapsed-time]
//! formerly: [clocks/monotonic-now/goes-on]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, resolution};

test!(run);

fn run() -> Outcome {
    if resolution() > 1_000_000_000 {
        return not_applicable("a tick of the monotonic clock is longer than a second");
    }
    // With a clock that does not advance the test times out.
    for _ in 0..3 {
        let start = now();
        let mut later = now();
        while later == start {
            later = now();
        }
        holds("now after now", later > start, &format!("later than {start}"), &later)?;
    }
    Ok(())
}
