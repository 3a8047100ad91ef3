//! ---
//! title: A pollable of a duration wakes no earlier than that after it was made
//! requirements: [clocks.monotonic-clock.subscribe-duration.after-its-duration, io.poll.pollable.block.until-ready]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_duration};

test!(run);

fn run() -> Outcome {
    for step in 0..20 {
        let (start, duration) = (now(), step * 500_000);
        let pollable = subscribe_duration(duration);
        pollable.block();
        let waited = now() - start;
        holds(
            "the time waited",
            waited >= duration,
            &format!("at least {duration}"),
            &waited,
        )?;
        equal("ready when woken", &pollable.ready(), &true)?;
    }
    Ok(())
}
