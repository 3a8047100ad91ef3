//! ---
//! title: poll_oneoff reports that stderr can be written
//! requirements: [preview1.poll-oneoff.fd]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let events = ok("poll_oneoff", poll_oneoff(&[Subscription::writable(9, STDERR)]))?;
    let seen: Vec<(u64, u16, u8)> = events
        .iter()
        .map(|event| (event.userdata, event.error, event.kind))
        .collect();
    equal("the events by poll_oneoff", &seen[..], &[(9, 0, EVENT_WRITE)])
}
