//! ---
//! title: A guest ends though a pollable of an hour is still there
//! requirements: [clocks.monotonic-clock.subscribe-duration.holds-nothing-up]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::subscribe_duration;

test!(run);

const HOUR: u64 = 3_600_000_000_000;

fn run() -> Outcome {
    let pollable = subscribe_duration(HOUR);
    equal("ready", &pollable.ready(), &false)?;
    // The handle is still the guest's when it ends.
    core::mem::forget(pollable);
    Ok(())
}
