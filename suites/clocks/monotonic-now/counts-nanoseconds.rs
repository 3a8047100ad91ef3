//! ---
//! title: While now advances by 500 ms in nanoseconds, the wall clock advances by half a second
//! requirements: [clocks.monotonic-clock.now.measures-elapsed-time]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, resolution, subscribe_instant};
use wasi::clocks::wall_clock;

test!(run);

const MS: u64 = 1_000_000;

fn run() -> Outcome {
    let total = |time: wall_clock::Datetime| time.seconds * 1000 + u64::from(time.nanoseconds) / MS;
    let outer = total(wall_clock::now());
    let start = now();
    let inner = total(wall_clock::now());
    subscribe_instant(start + 500 * MS).block();
    // The wall clock is read between two reads of the other one, so that no pause between them counts.
    let least = now() - start;
    let end = total(wall_clock::now());
    let most = now() - start;
    // 250 ms for what the two clocks may differ by, because the wall clock may be reset, and a tick of each.
    let slack = 250 + resolution() / MS + total(wall_clock::resolution());
    let counted = (end.saturating_sub(outer), end.saturating_sub(inner));
    holds(
        "wall-clock now: milliseconds since the start",
        counted.0 + slack >= least / MS && counted.1 <= most / MS + slack,
        &format!("between {} and {}, within {slack}", least / MS, most / MS),
        &counted,
    )
}
