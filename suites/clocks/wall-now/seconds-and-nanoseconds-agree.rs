//! ---
//! title: "Seconds and nanoseconds of now are of one moment: at the turn of a second it agrees with the monotonic clock"
//! requirements: [clocks.wall-clock.now.unix-time]
//! formerly: [clocks/wall-now/seconds-and-nanoseconds-fit]
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
    // Half a second for what the clocks may differ by, and a tick of each. A clock that takes its two parts from two moments, or the
    // second one in another unit, is off by a whole second at a turn.
    let slack = SECOND / 2 + monotonic_clock::resolution() + total(wall_clock::resolution());
    let outer = total(wall_clock::now());
    let start = monotonic_clock::now();
    let inner = total(wall_clock::now());
    loop {
        // Each bound is compared with the start that a pause of the guest cannot spoil.
        let least = monotonic_clock::now() - start;
        let time = wall_clock::now();
        let most = monotonic_clock::now() - start;
        let passed = (total(time).saturating_sub(outer), total(time).saturating_sub(inner));
        holds(
            "wall-clock now: nanoseconds since the first call",
            passed.0 + slack >= least && passed.1 <= most + slack,
            &format!("between {least} and {most}, within {slack}"),
            &(passed, time),
        )?;
        if least > SECOND + SECOND / 4 {
            return Ok(());
        }
    }
}
