//! ---
//! title: poll_oneoff with an absolute timeout waits until that time, and not for a time in the past
//! formerly: [preview1/poll/a-time-of-the-clock]
//! requirements: [preview1.poll-oneoff.clock]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let start = needed("clock_time_get before", clock_time_get(MONOTONIC))?;
    let until = start + 20_000_000;
    let events = ok("poll_oneoff", poll_oneoff(&[Subscription::at(1, MONOTONIC, until)]))?;
    let resolution = needed("clock_res_get", clock_res_get(MONOTONIC))?;
    let now = needed("clock_time_get after", clock_time_get(MONOTONIC))?;
    // A clock shows no differences smaller than its resolution.
    holds(
        "clock_time_get after poll_oneoff",
        now + resolution >= until,
        "the timeout or later",
        &(until, now),
    )?;
    let seen: Vec<(u64, u16, u8)> = events
        .iter()
        .map(|event| (event.userdata, event.error, event.kind))
        .collect();
    equal("the events by poll_oneoff", &seen[..], &[(1, 0, EVENT_CLOCK)])?;
    let events = ok(
        "poll_oneoff of a past time",
        poll_oneoff(&[Subscription::at(2, MONOTONIC, start)]),
    )?;
    let seen: Vec<(u64, u16, u8)> = events
        .iter()
        .map(|event| (event.userdata, event.error, event.kind))
        .collect();
    equal(
        "the events by poll_oneoff of a past time",
        &seen[..],
        &[(2, 0, EVENT_CLOCK)],
    )
}
