//! ---
//! title: A pollable of an hour is not ready, and can be dropped
//! requirements: [clocks.monotonic-clock.subscribe-duration.after-its-duration, io.poll.pollable.ready.tells-at-once]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::subscribe_duration;

test!(run);

fn run() -> Outcome {
    let pollable = subscribe_duration(3_600_000_000_000);
    for _ in 0..1000 {
        equal("ready", &pollable.ready(), &false)?;
    }
    Ok(())
}
