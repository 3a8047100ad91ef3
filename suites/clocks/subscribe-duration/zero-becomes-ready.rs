//! ---
//! title: ready of a duration of 0 becomes true without a call of block or poll
//! requirements: [clocks.monotonic-clock.subscribe-duration.zero-is-ready]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::subscribe_duration;

test!(run);

fn run() -> Outcome {
    // With a pollable that never is ready the test times out.
    let pollable = subscribe_duration(0);
    while !pollable.ready() {}
    Ok(())
}
