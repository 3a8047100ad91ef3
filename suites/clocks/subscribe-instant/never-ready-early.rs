//! ---
//! title: A pollable that says ready is one whose instant has occurred, and it comes to say so
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
    for wait in WAITS {
        let when = now() + wait;
        let pollable = subscribe_instant(when);
        // A pollable that never is ready ends this at the timeout.
        while !pollable.ready() {}
        let after = now();
        holds("now when ready", after >= when, &format!("{when} or later"), &after)?;
    }
    Ok(())
}
