//! ---
//! title: A pollable of no duration does not block, and is ready and stays so
//! requirements: [clocks.monotonic-clock.subscribe-duration.after-its-duration, io.poll.pollable.block.until-ready, io.poll.pollable.ready.tells-at-once]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::subscribe_duration;

test!(run);

fn run() -> Outcome {
    let pollable = subscribe_duration(0);
    pollable.block();
    for _ in 0..3 {
        equal("ready", &pollable.ready(), &true)?;
    }
    Ok(())
}
