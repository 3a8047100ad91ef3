//! ---
//! title: poll_oneoff with a relative timeout of the realtime clock waits for that long
//! requirements: [preview1.poll-oneoff.clock]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let timeout = 20_000_000;
    let resolution = needed("clock_res_get", clock_res_get(MONOTONIC))?;
    let start = needed("clock_time_get before", clock_time_get(MONOTONIC))?;
    let events = ok("poll_oneoff", poll_oneoff(&[Subscription::after(7, REALTIME, timeout)]))?;
    let took = needed("clock_time_get after", clock_time_get(MONOTONIC))? - start;
    // A clock shows no differences smaller than its resolution.
    holds(
        "the time that poll_oneoff takes",
        took + resolution >= timeout,
        "20000000 ns or more",
        &took,
    )?;
    let seen: Vec<(u64, u16, u8)> = events
        .iter()
        .map(|event| (event.userdata, event.error, event.kind))
        .collect();
    equal("the events by poll_oneoff", &seen[..], &[(7, 0, EVENT_CLOCK)])
}
