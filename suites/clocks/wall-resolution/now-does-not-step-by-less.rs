//! ---
//! title: Two reads of now of the wall clock do not differ by less than its resolution
//! requirements: [clocks.wall-clock.resolution.length-of-a-tick]
//! formerly: [clocks/wall-resolution/steps-are-not-finer]
//! level: may
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::{now, resolution, Datetime};

test!(run);

fn run() -> Outcome {
    let total = |time: Datetime| time.seconds * 1_000_000_000 + u64::from(time.nanoseconds);
    let tick = total(resolution());
    let mut last = total(now());
    for _ in 0..10_000 {
        let next = total(now());
        holds(
            "wall-clock now: step between two reads",
            next <= last || next - last >= tick,
            &format!("0, back, or at least {tick}"),
            &next.wrapping_sub(last),
        )?;
        last = next;
    }
    Ok(())
}
