//! ---
//! title: poll of three durations of 0 and two of an hour returns indices of those of 0 only
//! requirements: [clocks.monotonic-clock.subscribe-duration.wakes-its-own-index]
//! formerly: [clocks/several/all-told-have-elapsed]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::subscribe_duration;
use wasi::io::poll::poll;

test!(run);

const HOUR: u64 = 3_600_000_000_000;

fn run() -> Outcome {
    for _ in 0..50 {
        let five = [0, HOUR, 0, HOUR, 0].map(subscribe_duration);
        let pollables: Vec<_> = five.iter().collect();
        let ready = poll(&pollables);
        // A host may return one of several that are ready.
        holds(
            "poll",
            !ready.is_empty() && ready.iter().all(|index| [0, 2, 4].contains(index)),
            "some of 0, 2 and 4",
            &ready,
        )?;
    }
    Ok(())
}
