//! ---
//! title: clock_time_get of the realtime clock counts nanoseconds since 1970
//! requirements: [preview1.clock-time-get.epoch]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let now = ok("clock_time_get of realtime", clock_time_get(REALTIME))?;
    // 2020-01-01 and 2200-01-01: a clock that counts other units, or from another year, is outside.
    let sane = (1_577_836_800..7_258_118_400).contains(&(now / 1_000_000_000));
    holds(
        "the time by clock_time_get of realtime",
        sane,
        "a time between 2020 and 2200, in nanoseconds",
        &now,
    )
}
