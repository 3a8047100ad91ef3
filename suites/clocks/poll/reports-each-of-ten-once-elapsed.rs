//! ---
//! title: poll of ten durations returns the index of each once it has elapsed, and of none before
//! requirements: [clocks.monotonic-clock.subscribe-duration.wakes-its-own-index, clocks.monotonic-clock.subscribe-duration.never-early]
//! formerly: [clocks/several/each-in-its-time]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_duration};
use wasi::io::poll::poll;

#[path = "../src/ticks.rs"]
mod ticks;

test!(run);

const MS: u64 = 1_000_000;

fn run() -> Outcome {
    // In no order.
    let lengths = [70, 20, 100, 50, 10, 90, 30, 80, 60, 40].map(|length| length * MS);
    let before = now();
    let mut waiting: Vec<_> = lengths
        .iter()
        .map(|length| (*length, subscribe_duration(*length)))
        .collect();
    while !waiting.is_empty() {
        let pollables: Vec<_> = waiting.iter().map(|(_, pollable)| pollable).collect();
        let ready = poll(&pollables);
        let after = now();
        holds("poll", !ready.is_empty(), "at least one index", &ready)?;
        for index in &ready {
            let (length, _) = some("poll: index of a pollable", waiting.get(*index as usize))?;
            ticks::elapsed("now after poll", before, after, *length)?;
        }
        let mut index = 0;
        waiting.retain(|_| {
            index += 1;
            !ready.contains(&(index - 1))
        });
    }
    Ok(())
}
