//! ---
//! title: Block on an instant does not come back before that instant
//! requirements: [clocks.monotonic-clock.subscribe-instant.never-early]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_instant};

test!(run);

/// In nanoseconds: whole milliseconds, and a little more and less, for hosts that round.
const WAITS: [u64; 14] = [
    1, 999, 1_000, 1_001, 500_000, 999_999, 1_000_000, 1_000_001, 1_500_000, 1_999_999, 2_900_000, 9_999_999,
    15_500_001, 50_999_999,
];

fn run() -> Outcome {
    for _ in 0..5 {
        for wait in WAITS {
            let when = now() + wait;
            subscribe_instant(when).block();
            let after = now();
            holds("now after block", after >= when, &format!("{when} or later"), &after)?;
        }
    }
    Ok(())
}
