//! ---
//! title: poll_oneoff does not tell that a stdin can be read when nothing has come
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
    equal("the userdata and kind of the events", &seen[..], &[(2, 0)])
}
