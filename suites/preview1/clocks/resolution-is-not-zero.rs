//! ---
//! title: clock_res_get of each clock returns more than 0
//! requirements: [preview1.clock-res-get.not-zero]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

// Only `should`: the functions of 0.2 that the adapter calls may return 0, and the adapter hands that on.
fn run() -> Outcome {
    for (name, clock) in [("realtime", REALTIME), ("monotonic", MONOTONIC)] {
        let resolution = ok(&format!("clock_res_get of {name}"), clock_res_get(clock))?;
        holds(
            &format!("the resolution by clock_res_get of {name}"),
            resolution > 0,
            "more than 0",
            &resolution,
        )?;
    }
    Ok(())
}
