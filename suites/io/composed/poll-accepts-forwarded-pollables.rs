//! ---
//! title: poll accepts pollables of several interfaces that another component forwards, and returns the index of the ready one
//! formerly: [io/composed/poll-takes-pollables-of-several]
//! requirements: [io.poll.poll.gives-the-ready-ones]
//! stdin: [{ await: never }]
//! behind: pass-through
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;
use wasi::clocks::monotonic_clock::subscribe_duration;
use wasi::io::poll::poll;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    let bytes = input.subscribe();
    let late = subscribe_duration(3_600_000_000_000);
    let soon = subscribe_duration(1_000_000);
    equal("poll", &poll(&[&bytes, &late, &soon]), &vec![2])
}
