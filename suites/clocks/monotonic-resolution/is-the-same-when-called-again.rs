//! ---
//! title: resolution of the monotonic clock returns the same duration each time
//! requirements: [clocks.monotonic-clock.resolution.length-of-a-tick]
//! formerly: [clocks/monotonic-resolution/stays-the-same]
//! level: may
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, resolution};

test!(run);

fn run() -> Outcome {
    let first = resolution();
    for _ in 0..100 {
        now();
        equal("resolution", &resolution(), &first)?;
    }
    Ok(())
}
