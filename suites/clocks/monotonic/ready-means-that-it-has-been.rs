//! ---
//! title: A pollable that is asked again and again becomes ready, and not before its time
//! requirements: [clocks.monotonic-clock.subscribe-duration.after-its-duration, io.poll.pollable.ready.tells-at-once]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_duration};

test!(run);

fn run() -> Outcome {
    let (start, duration) = (now(), 5_000_000);
    let pollable = subscribe_duration(duration);
    // One that never becomes ready ends this by the time limit.
    while !pollable.ready() {}
    let waited = now() - start;
    holds(
        "the time waited",
        waited >= duration,
        &format!("at least {duration}"),
        &waited,
    )
}
