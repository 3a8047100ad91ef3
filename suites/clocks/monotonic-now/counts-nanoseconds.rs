//! ---
//! title: While the clock counts 500 ms of nanoseconds, the wall clock counts half a second
//! requirements: [clocks.monotonic-clock.now.measures-elapsed-time]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_instant};
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
    holds("now after the wait", least >= 500 * MS, "500 ms later at least", &least)?;
    // 250 ms for what the two clocks may differ by: a reset of the wall clock is not the clock's fault.
    let counted = (end.saturating_sub(outer), end.saturating_sub(inner));
    holds(
        "milliseconds on the wall clock",
        counted.0 + 250 >= least / MS && counted.1 <= most / MS + 250,
        &format!("between {} and {}, within 250", least / MS, most / MS),
        &counted,
    )
}
