//! ---
//! title: 10000 calls of now, one after another, never return an earlier instant than before
//! requirements: [clocks.monotonic-clock.now.never-goes-back]
//! formerly: [clocks/monotonic-now/never-goes-back]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::now;

test!(run);

fn run() -> Outcome {
    let mut last = now();
    for _ in 0..10_000 {
        let next = now();
        holds("now", next >= last, "no less than the read before", &(last, next))?;
        last = next;
    }
    Ok(())
}
