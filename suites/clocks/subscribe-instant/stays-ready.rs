//! ---
//! title: Once an instant has occurred, each of 1000 calls of ready returns true
//! requirements: [clocks.monotonic-clock.subscribe-instant.past-is-ready]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_instant};

test!(run);

fn run() -> Outcome {
    let pollable = subscribe_instant(now() + 20_000_000);
    pollable.block();
    for time in 0..1000 {
        equal(&format!("ready after block, call {time}"), &pollable.ready(), &true)?;
    }
    Ok(())
}
