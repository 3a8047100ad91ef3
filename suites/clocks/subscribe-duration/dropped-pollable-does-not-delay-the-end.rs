//! ---
//! title: A guest ends after it has dropped the pollable of an hour
//! requirements: [clocks.monotonic-clock.subscribe-duration.holds-nothing-up]
//! formerly: [clocks/subscribe-duration/a-dropped-one-lets-the-guest-end]
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
    // With a host that waits for it the test times out.
    drop(pollable);
    Ok(())
}
