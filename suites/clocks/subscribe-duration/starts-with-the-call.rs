//! ---
//! title: A duration starts with the call of subscribe-duration, not with the wait for it
//! requirements: [clocks.monotonic-clock.subscribe-duration.starts-with-the-call, clocks.monotonic-clock.subscribe-duration.wakes-its-own-index]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_duration, subscribe_instant};
use wasi::io::poll::poll;

test!(run);

const MS: u64 = 1_000_000;

fn run() -> Outcome {
    let early = subscribe_duration(600 * MS);
    // Its time passes while the guest waits for something else.
    subscribe_instant(now() + 600 * MS).block();
    let late = subscribe_duration(500 * MS);
    // If it started only now, the later one would come first. It stands first, for hosts that return one index of several.
    let ready = poll(&[&early, &late]);
    holds(
        "poll of the earlier and the later duration",
        ready.contains(&0),
        "the earlier one is ready: [0] or [0, 1]",
        &ready,
    )
}
