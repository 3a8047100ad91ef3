//! ---
//! title: Of ten durations each is told once it has elapsed, and none before
//! requirements: [clocks.monotonic-clock.subscribe-duration.wakes-its-own-index, clocks.monotonic-clock.subscribe-duration.never-early]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_duration};
use wasi::io::poll::poll;

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
        let elapsed = now() - before;
        holds("poll", !ready.is_empty(), "one index at least", &ready)?;
        for index in &ready {
            let (length, _) = some("the index that poll gave", waiting.get(*index as usize))?;
            holds("elapsed", elapsed >= *length, &format!("at least {length}"), &elapsed)?;
        }
        let mut index = 0;
        waiting.retain(|_| {
            index += 1;
            !ready.contains(&(index - 1))
        });
    }
    Ok(())
}
