//! ---
//! title: When now has come to an instant, poll tells of its pollable beside an hour, whether anybody waited for it or not
//! requirements: [clocks.monotonic-clock.subscribe-instant.past-is-ready, clocks.monotonic-clock.subscribe-instant.wakes-its-own-index]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_instant};
use wasi::io::poll::poll;

test!(run);

const MS: u64 = 1_000_000;
const HOUR: u64 = 3_600_000 * MS;

fn run() -> Outcome {
    for wait in [1, 1_000, MS, 7 * MS + 1] {
        let when = now() + wait;
        let (far, near) = (subscribe_instant(when + HOUR), subscribe_instant(when));
        while now() < when {}
        equal(
            "poll of a far instant and one that has come",
            &poll(&[&far, &near]),
            &vec![1],
        )?;
        equal(
            "poll of one that has come and a far instant",
            &poll(&[&near, &far]),
            &vec![0],
        )?;
    }
    Ok(())
}
