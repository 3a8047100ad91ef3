//! ---
//! title: poll_oneoff reports that a stdin with bytes can be read, before an hour is over
//! formerly: [preview1/poll/stdin-that-has-bytes]
//! requirements: [preview1.poll-oneoff.fd, preview1.poll-oneoff.several]
//! stdin: here
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
            Subscription::readable(2, STDIN),
        ]),
    )?;
    let seen: Vec<(u64, u8)> = events.iter().map(|event| (event.userdata, event.kind)).collect();
    equal("the events by poll_oneoff", &seen[..], &[(2, EVENT_READ)])?;
    reads("fd_read", STDIN, "here")
}
