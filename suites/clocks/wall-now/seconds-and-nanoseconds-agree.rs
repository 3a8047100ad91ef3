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

/// The wall clock may be reset while it is looked at, but not each time.
const TRIES: u32 = 3;

fn total(time: wall_clock::Datetime) -> u64 {
    time.seconds * SECOND + u64::from(time.nanoseconds)
}

fn run() -> Outcome {
    let mut seen = over_a_turn();
    for _ in 1..TRIES {
        if seen.is_err() {
            seen = over_a_turn();
        }
    }
    match seen {
        Ok(()) => Ok(()),
        Err((expected, seen)) => fail("wall-clock now: nanoseconds since the first call", &expected, &seen),
    }
}

/// The first disagreement, if there is one: what was expected, and what was seen.
fn over_a_turn() -> Result<(), (String, String)> {
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
        if passed.0 + slack < least || passed.1 > most + slack {
            let expected = format!("between {least} and {most}, within {slack}");
            return Err((expected, format!("{passed:?} at {time:?}")));
        }
        if least > SECOND + SECOND / 4 {
            return Ok(());
        }
    }
}
