//! ---
//! title: Of 100000 reads one after another none is below the one before
//! requirements: [clocks.monotonic-clock.now.never-goes-back]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::now;

test!(run);

fn run() -> Outcome {
    let mut last = now();
    for _ in 0..100_000 {
        let next = now();
        holds("now", next >= last, "no less than the read before", &(last, next))?;
        last = next;
    }
    Ok(())
}
