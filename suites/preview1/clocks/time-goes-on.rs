//! ---
//! title: The monotonic clock never goes back, and the realtime clock tells the time
//! requirements: [preview1.clock-time-get.goes-on, preview1.clock-res-get.not-zero]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    for (name, clock) in [("realtime", REALTIME), ("monotonic", MONOTONIC)] {
        let resolution = ok("clock_res_get", clock_res_get(clock))?;
        holds(
            &format!("the resolution of {name}"),
            resolution > 0,
            "more than 0",
            &resolution,
        )?;
    }
    let mut before = ok("clock_time_get of monotonic", clock_time_get(MONOTONIC))?;
    for _ in 0..10_000 {
        let now = ok("clock_time_get of monotonic", clock_time_get(MONOTONIC))?;
        holds(
            "the monotonic clock",
            now >= before,
            "no earlier than before",
            &(before, now),
        )?;
        before = now;
    }
    // 2020-01-01, in seconds.
    let seconds = ok("clock_time_get of realtime", clock_time_get(REALTIME))? / 1_000_000_000;
    holds(
        "the realtime clock, in seconds",
        seconds > 1_577_836_800,
        "a time after 2019",
        &seconds,
    )
}
