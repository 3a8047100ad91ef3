//! ---
//! title: clock_time_get of the monotonic clock never returns an earlier time than before
//! formerly: [preview1/clocks/time-goes-on]
//! requirements: [preview1.clock-time-get.goes-on]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let mut before = ok("clock_time_get of monotonic", clock_time_get(MONOTONIC))?;
    for _ in 0..10_000 {
        let now = ok("clock_time_get of monotonic, repeated", clock_time_get(MONOTONIC))?;
        holds(
            "clock_time_get after clock_time_get",
            now >= before,
            "no earlier than before",
            &(before, now),
        )?;
        before = now;
    }
    Ok(())
}
