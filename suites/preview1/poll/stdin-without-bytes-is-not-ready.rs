//! ---
//! title: poll_oneoff does not report that a stdin can be read when no bytes have come
//! formerly: [preview1/poll/stdin-that-has-none]
//! requirements: [preview1.poll-oneoff.fd, preview1.poll-oneoff.several]
//! stdin: []
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let events = ok(
        "poll_oneoff",
        poll_oneoff(&[
            Subscription::readable(1, STDIN),
            Subscription::after(2, MONOTONIC, 20_000_000),
        ]),
    )?;
    let seen: Vec<(u64, u8)> = events.iter().map(|event| (event.userdata, event.kind)).collect();
    equal("the events by poll_oneoff", &seen[..], &[(2, EVENT_CLOCK)])
}
