//! ---
//! title: "Seconds and nanoseconds are read together: over the turn of a second the wall clock keeps in step"
//! requirements: [clocks.wall-clock.now.unix-time]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock;
use wasi::clocks::wall_clock;

test!(run);

const SECOND: u64 = 1_000_000_000;

fn run() -> Outcome {
    let total = |time: wall_clock::Datetime| time.seconds * SECOND + u64::from(time.nanoseconds);
    let outer = total(wall_clock::now());
    let start = monotonic_clock::now();
    let inner = total(wall_clock::now());
    loop {
        let least = monotonic_clock::now() - start;
        let time = wall_clock::now();
        let most = monotonic_clock::now() - start;
        // Each bound is held against the start that a pause of the guest cannot spoil. Half a second is for what the clocks may
        // differ by; a clock that takes its two parts from two moments is off by a whole one at a turn.
        let passed = (total(time).saturating_sub(outer), total(time).saturating_sub(inner));
        holds(
            "nanoseconds since the first reads of the wall clock",
            passed.0 + SECOND / 2 >= least && passed.1 <= most + SECOND / 2,
            &format!("between {least} and {most}, within half a second"),
            &(passed, time),
        )?;
        if least > SECOND + SECOND / 4 {
            return Ok(());
        }
    }
}
