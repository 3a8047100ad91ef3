//! ---
//! title: When now has reached an instant, poll returns its index beside one in an hour, without an earlier wait for it
//! requirements: [clocks.monotonic-clock.subscribe-instant.past-is-ready, clocks.monotonic-clock.subscribe-instant.wakes-its-own-index]
//! formerly: [clocks/subscribe-instant/ready-once-the-clock-is-there]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, resolution, subscribe_instant};
use wasi::io::poll::poll;

test!(run);

const MS: u64 = 1_000_000;
const HOUR: u64 = 3_600_000 * MS;

fn run() -> Outcome {
    if resolution() > 1_000 * MS {
        return not_applicable("a tick of the monotonic clock is longer than a second");
    }
    for wait in [1, 1_000, MS, 7 * MS + 1] {
        let when = now() + wait;
        let (far, near) = (subscribe_instant(when + HOUR), subscribe_instant(when));
        while now() < when {}
        equal(
            "poll of a far instant and one that has occurred",
            &poll(&[&far, &near]),
            &vec![1],
        )?;
        equal(
            "poll of an instant that has occurred and a far one",
            &poll(&[&near, &far]),
            &vec![0],
        )?;
    }
    Ok(())
}
