//! ---
//! title: poll_oneoff tells that stdout can be written
//! requirements: [preview1.poll-oneoff.fd]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let events = ok("poll_oneoff", poll_oneoff(&[Subscription::writable(9, STDOUT)]))?;
    equal("the number of events", &events.len(), &1)?;
    equal(
        "its userdata, error and kind",
        &(events[0].userdata, events[0].error, events[0].kind),
        &(9, 0, 2),
    )
}
