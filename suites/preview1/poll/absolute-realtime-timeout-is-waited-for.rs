//! ---
//! title: poll_oneoff with an absolute timeout of the realtime clock waits until that time
//! requirements: [preview1.poll-oneoff.clock]
//! timeout: 25
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

// Not of a time in the past: the adapter answers that by itself, with overflow.
fn run() -> Outcome {
    let resolution = needed("clock_res_get", clock_res_get(MONOTONIC))?;
    let realtime = needed("clock_res_get of the realtime clock", clock_res_get(REALTIME))?;
    let before = needed("clock_time_get", clock_time_get(MONOTONIC))?;
    let start = needed("clock_time_get of the realtime clock", clock_time_get(REALTIME))?;
    let events = ok(
        "poll_oneoff of a time, or 15 s",
        poll_oneoff(&[
            Subscription::at(1, REALTIME, start + 50_000_000),
            Subscription::after(2, MONOTONIC, 15_000_000_000),
        ]),
    )?;
    let took = needed("clock_time_get after", clock_time_get(MONOTONIC))? - before;
    let counted = needed("clock_time_get after", clock_time_get(REALTIME))?.saturating_sub(start);
    // A clock that is set back is waited for longer, and one that is set forward shorter.
    if counted.abs_diff(took) > 1_000_000_000 + resolution + realtime {
        return not_applicable("the realtime clock was reset meanwhile");
    }
    // The two clocks may differ a little over this time, and show no differences smaller than their resolutions.
    holds(
        "the time that poll_oneoff takes",
        took + resolution + realtime >= 40_000_000,
        "50 ms or more",
        &took,
    )?;
    let seen: Vec<(u64, u16, u8)> = events
        .iter()
        .map(|event| (event.userdata, event.error, event.kind))
        .collect();
    equal("the events by poll_oneoff", &seen[..], &[(1, 0, EVENT_CLOCK)])
}
