//! ---
//! title: Two reads of now differ by 0 or by at least the resolution
//! requirements: [clocks.monotonic-clock.resolution.length-of-a-tick]
//! formerly: [clocks/monotonic-resolution/steps-are-not-finer]
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
        let step = next.saturating_sub(last);
        holds(
            "now: step between two reads",
            step == 0 || step >= tick,
            &format!("0, or at least {tick}"),
            &step,
        )?;
        last = next;
    }
    Ok(())
}
