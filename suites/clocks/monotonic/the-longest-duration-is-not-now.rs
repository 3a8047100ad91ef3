//! ---
//! title: A pollable of 2^64-1 nanoseconds is not ready, and can be dropped
//! requirements: [clocks.monotonic-clock.subscribe-duration.after-its-duration, io.poll.pollable.ready.tells-at-once]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::subscribe_duration;

test!(run);

fn run() -> Outcome {
    let pollable = subscribe_duration(u64::MAX);
    for _ in 0..1000 {
        equal("ready", &pollable.ready(), &false)?;
    }
    Ok(())
}
