//! ---
//! title: A pollable of no duration comes to say that it is ready, though nobody waits for it
//! requirements: [clocks.monotonic-clock.subscribe-duration.zero-is-ready]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::subscribe_duration;

test!(run);

fn run() -> Outcome {
    // A pollable that never is ready ends this at the timeout.
    let pollable = subscribe_duration(0);
    while !pollable.ready() {}
    Ok(())
}
