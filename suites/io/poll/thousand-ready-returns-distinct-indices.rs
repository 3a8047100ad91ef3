//! ---
//! title: poll of a thousand ready pollables returns distinct indices below a thousand
//! formerly: [io/poll/a-thousand-that-are-ready]
//! requirements: [io.poll.poll.gives-the-ready-ones]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::subscribe_duration;
use wasi::io::poll::poll;

test!(run);

fn run() -> Outcome {
    let all: Vec<_> = (0..1000).map(|_| subscribe_duration(0)).collect();
    all.iter().for_each(|pollable| pollable.block());
    let list: Vec<_> = all.iter().collect();
    let mut found = poll(&list);
    found.sort_unstable();
    let (count, largest) = (found.len(), found.last().copied());
    found.dedup();
    equal("number of distinct indices", &count, &found.len())?;
    holds(
        "largest index",
        largest.is_some_and(|place| place < 1000),
        "below 1000",
        &largest,
    )
}
