//! ---
//! title: poll of an empty list traps
//! formerly: [io/poll/an-empty-list-traps]
//! requirements: [io.poll.poll.empty-list-traps]
//! since: 0.2.1
//! expect: { outcome: trap }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::io::poll::poll;

test!(run);

fn run() -> Outcome {
    must_trap("poll of an empty list");
    let found = poll(&[]);
    returned("poll of an empty list", &found)
}
