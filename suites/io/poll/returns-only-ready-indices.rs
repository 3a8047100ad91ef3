//! ---
//! title: poll returns at least one index, each once, and only of ready pollables
//! formerly: [io/poll/gives-only-ready-ones]
//! requirements: [io.poll.poll.gives-the-ready-ones]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{subscribe_duration, subscribe_instant};
use wasi::io::poll::poll;

test!(run);

fn run() -> Outcome {
    let (long, past, now) = (
        subscribe_duration(3_600_000_000_000),
        subscribe_instant(0),
        subscribe_duration(0),
    );
    past.block();
    now.block();
    let mut found = poll(&[&past, &long, &now, &long]);
    found.sort_unstable();
    holds("poll", !found.is_empty(), "at least one index", &found)?;
    holds(
        "second poll",
        found.iter().all(|place| [0, 2].contains(place)),
        "0, 2 or both",
        &found,
    )?;
    let count = found.len();
    found.dedup();
    equal("number of distinct indices", &count, &found.len())
}
