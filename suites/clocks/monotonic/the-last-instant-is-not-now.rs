//! ---
//! title: A pollable of the last instant is not ready, and can be dropped
//! requirements: [clocks.monotonic-clock.subscribe-instant.at-its-instant, io.poll.pollable.ready.tells-at-once]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::subscribe_instant;

test!(run);

fn run() -> Outcome {
    let pollable = subscribe_instant(u64::MAX);
    for _ in 0..1000 {
        equal("ready", &pollable.ready(), &false)?;
    }
    Ok(())
}
