//! ---
//! title: poll_oneoff waits for as long as it is told, and no shorter
//! requirements: [preview1.poll-oneoff.clock]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let start = ok("clock_time_get", clock_time_get(MONOTONIC))?;
    let events = ok(
        "poll_oneoff",
        poll_oneoff(&[Subscription::after(7, MONOTONIC, 20_000_000)]),
    )?;
    let took = ok("clock_time_get", clock_time_get(MONOTONIC))? - start;
    holds("the nanoseconds waited", took >= 20_000_000, "20000000 or more", &took)?;
    equal("the number of events", &events.len(), &1)?;
    equal(
        "its userdata, error and kind",
        &(events[0].userdata, events[0].error, events[0].kind),
        &(7, 0, 0),
    )
}
