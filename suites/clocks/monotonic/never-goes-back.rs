//! ---
//! title: 100000 reads of the clock never decrease
//! requirements: [clocks.monotonic-clock.now.never-decreases]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::now;

test!(run);

fn run() -> Outcome {
    let mut before = now();
    for _ in 0..100_000 {
        let after = now();
        holds("a later read", after >= before, &format!("at least {before}"), &after)?;
        before = after;
    }
    Ok(())
}
