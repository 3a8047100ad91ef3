//! ---
//! title: poll of an elapsed duration returns before a pollable that is not in its list is ready
//! requirements: [io.poll.poll.gives-the-ready-ones]
//! timeout: 30
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{subscribe_duration, subscribe_instant};
use wasi::io::poll::poll;

test!(run);

const SECOND: u64 = 1_000_000_000;

/// Whether both polls return before the others are ready. Which indices they return, other tests ask.
fn returns_before_others() -> bool {
    let before = subscribe_duration(SECOND);
    let (elapsed, past) = (subscribe_duration(0), subscribe_instant(0));
    let after = subscribe_duration(SECOND);
    elapsed.block();
    past.block();
    poll(&[&elapsed]);
    poll(&[&past, &past]);
    !before.ready() && !after.ready()
}

fn run() -> Outcome {
    // A machine may be slow now and then. A host that waits for the others is late each time.
    let in_time = (0..5).any(|_| returns_before_others());
    holds(
        "poll",
        in_time,
        "to return while the others are pending",
        &"they were ready each time",
    )
}
