//! ---
//! title: The clock does not step by less than its resolution
//! requirements: [clocks.monotonic-clock.resolution.length-of-a-tick]
//! level: may
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, resolution};

test!(run);

fn run() -> Outcome {
    let tick = resolution();
    let mut last = now();
    for _ in 0..10_000 {
        let next = now();
        let step = next - last;
        holds(
            "the step between two reads",
            step == 0 || step >= tick,
            &format!("0, or at least {tick}"),
            &step,
        )?;
        last = next;
    }
    Ok(())
}
