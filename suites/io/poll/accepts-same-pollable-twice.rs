//! ---
//! title: poll accepts the same pollable twice
//! formerly: [io/poll/one-may-be-there-twice]
//! requirements: [io.poll.poll.gives-the-ready-ones]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::subscribe_duration;
use wasi::io::poll::poll;

test!(run);

fn run() -> Outcome {
    let soon = subscribe_duration(1_000_000);
    let found = poll(&[&soon, &soon]);
    holds(
        "poll",
        !found.is_empty() && found.iter().all(|place| *place < 2),
        "0, 1 or both",
        &found,
    )
}
