//! ---
//! title: poll accepts one unready pollable a thousand times and returns only the index of a ready one
//! formerly: [io/poll/one-that-waits-may-be-there-a-thousand-times]
//! requirements: [io.poll.poll.gives-the-ready-ones]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::subscribe_duration;
use wasi::io::poll::poll;

test!(run);

fn run() -> Outcome {
    let late = subscribe_duration(3_600_000_000_000);
    let soon = subscribe_duration(1_000_000);
    let mut list = vec![&late; 1000];
    list[300] = &soon;
    list[700] = &soon;
    let found = poll(&list);
    holds(
        "poll",
        !found.is_empty() && found.iter().all(|place| [300, 700].contains(place)),
        "300, 700 or both",
        &found,
    )
}
