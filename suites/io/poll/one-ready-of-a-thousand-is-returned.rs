//! ---
//! title: poll of a thousand pollables returns the index of the ready one
//! formerly: [io/poll/a-thousand-at-once]
//! requirements: [io.poll.poll.gives-the-ready-ones]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::subscribe_duration;
use wasi::io::poll::poll;

test!(run);

fn run() -> Outcome {
    let mut all: Vec<_> = (0..1000).map(|_| subscribe_duration(3_600_000_000_000)).collect();
    all[777] = subscribe_duration(1_000_000);
    let list: Vec<_> = all.iter().collect();
    equal("poll", &poll(&list), &vec![777])
}
