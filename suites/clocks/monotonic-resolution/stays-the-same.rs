//! ---
//! title: The resolution is the same whenever it is asked for
//! requirements: [clocks.monotonic-clock.resolution.length-of-a-tick]
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
