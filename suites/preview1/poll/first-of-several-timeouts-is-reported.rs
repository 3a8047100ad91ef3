//! ---
//! title: poll_oneoff of a short timeout and of long ones returns after the short one, and reports it alone
//! formerly: [preview1/poll/the-first-of-several]
//! requirements: [preview1.poll-oneoff.several]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let hour = 3_600_000_000_000;
    let events = ok(
        "poll_oneoff",
        poll_oneoff(&[
            Subscription::after(1, MONOTONIC, hour),
            Subscription::after(2, MONOTONIC, 1_000_000),
            Subscription::after(3, MONOTONIC, 2 * hour),
        ]),
    )?;
    let seen: Vec<u64> = events.iter().map(|event| event.userdata).collect();
    equal("the events by poll_oneoff", &seen[..], &[2])
}
