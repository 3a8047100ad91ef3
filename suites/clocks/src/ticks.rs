//! The monotonic clock may have long ticks: between two reads of it may lie up to one tick more than they differ by. A time that a
//! guest reads is compared with that allowance.
#![allow(dead_code)]
use guest::*;
use wasi::clocks::monotonic_clock::resolution;

/// Nanoseconds: whole milliseconds, and a little more and less, for hosts that round.
pub const WAITS: [u64; 14] = [
    1, 999, 1_000, 1_001, 500_000, 999_999, 1_000_000, 1_000_001, 1_500_000, 1_999_999, 2_900_000, 9_999_999,
    15_500_001, 50_999_999,
];

/// Holds when `now` has reached the instant `when`.
#[track_caller]
pub fn reached(check: &str, now: u64, when: u64) -> Outcome {
    let tick = resolution();
    holds(
        check,
        now.saturating_add(tick) >= when,
        &format!("{when} or later, less a tick of {tick} ns"),
        &now,
    )
}

/// Holds when at least `wait` nanoseconds lie between two reads of the clock.
#[track_caller]
pub fn elapsed(check: &str, before: u64, after: u64, wait: u64) -> Outcome {
    let tick = resolution();
    let passed = after.saturating_sub(before);
    holds(
        check,
        passed.saturating_add(tick) >= wait,
        &format!("at least {wait} ns, less a tick of {tick} ns"),
        &passed,
    )
}
