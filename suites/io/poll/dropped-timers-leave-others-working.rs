//! ---
//! title: Pollables dropped before their time leave other pollables working
//! formerly: [io/poll/a-pollable-dropped-before-its-time]
//! requirements: [io.poll.poll.gives-the-ready-ones]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::subscribe_duration;

test!(run);

fn run() -> Outcome {
    let soon = subscribe_duration(2_000_000);
    for _ in 0..100 {
        drop(subscribe_duration(1_000_000));
    }
    soon.block();
    equal("ready", &soon.ready(), &true)
}
