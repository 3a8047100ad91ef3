//! ---
//! title: poll_oneoff waits until a time of the clock, and not at all for one that is past
//! requirements: [preview1.poll-oneoff.clock]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let start = ok("clock_time_get", clock_time_get(MONOTONIC))?;
    let until = start + 20_000_000;
    let events = ok("poll_oneoff", poll_oneoff(&[Subscription::at(1, MONOTONIC, until)]))?;
    let now = ok("clock_time_get", clock_time_get(MONOTONIC))?;
    holds(
        "the time after",
        now >= until,
        "no earlier than the one waited for",
        &(until, now),
    )?;
    equal("the number of events", &events.len(), &1)?;
    let past = ok(
        "poll_oneoff of a time that is past",
        poll_oneoff(&[Subscription::at(2, MONOTONIC, start)]),
    )?;
    equal("the number of events of a time that is past", &past.len(), &1)?;
    equal("its userdata and error", &(past[0].userdata, past[0].error), &(2, 0))
}
