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

/// The wall clock may be reset while it is looked at, but not each time.
const TRIES: u32 = 3;

fn total(time: wall_clock::Datetime) -> u64 {
    time.seconds * 1000 + u64::from(time.nanoseconds) / MS
}

fn run() -> Outcome {
    // 250 ms for what the two clocks may differ by, and a tick of each.
    let slack = 250 + resolution() / MS + total(wall_clock::resolution());
    let mut seen = measured();
    for _ in 1..TRIES {
        if !agree(&seen, slack) {
            seen = measured();
        }
    }
    holds(
        "wall-clock now: milliseconds since the start",
        agree(&seen, slack),
        &format!("between {} and {}, within {slack}", seen.least, seen.most),
        &seen.counted,
    )
}

/// Milliseconds of half a second: by the monotonic clock, and by the wall clock with a read of the monotonic one inside and outside.
struct Measured {
    least: u64,
    most: u64,
    counted: (u64, u64),
}

fn agree(seen: &Measured, slack: u64) -> bool {
    seen.counted.0 + slack >= seen.least && seen.counted.1 <= seen.most + slack
}

fn measured() -> Measured {
    let outer = total(wall_clock::now());
    let start = now();
    let inner = total(wall_clock::now());
    subscribe_instant(start + 500 * MS).block();
    // The wall clock is read between two reads of the other one, so that no pause between them counts.
    let least = now() - start;
    let end = total(wall_clock::now());
    let most = now() - start;
    Measured {
        least: least / MS,
        most: most / MS,
        counted: (end.saturating_sub(outer), end.saturating_sub(inner)),
    }
}
