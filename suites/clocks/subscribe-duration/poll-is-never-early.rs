//! ---
//! title: poll of one duration does not return before it has elapsed
//! requirements: [clocks.monotonic-clock.subscribe-duration.never-early, clocks.monotonic-clock.subscribe-duration.wakes-its-own-index]
//! formerly: [clocks/subscribe-duration/never-polled-early]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_duration};
use wasi::io::poll::poll;

#[path = "../src/ticks.rs"]
mod ticks;

test!(run);

fn run() -> Outcome {
    for wait in ticks::WAITS {
        let before = now();
        equal(
            &format!("poll of {wait} ns"),
            &poll(&[&subscribe_duration(wait)]),
            &vec![0],
        )?;
        ticks::elapsed("now after poll", before, now(), wait)?;
    }
    Ok(())
}
