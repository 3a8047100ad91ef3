//! ---
//! title: A pollable of an instant that has been does not block, and is ready and stays so
//! requirements: [clocks.monotonic-clock.subscribe-instant.at-its-instant, io.poll.pollable.block.until-ready, io.poll.pollable.ready.tells-at-once]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_instant};

test!(run);

fn run() -> Outcome {
    let pollable = subscribe_instant(now().saturating_sub(1));
    pollable.block();
    for _ in 0..3 {
        equal("ready", &pollable.ready(), &true)?;
    }
    Ok(())
}
