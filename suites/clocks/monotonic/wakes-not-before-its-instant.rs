//! ---
//! title: A pollable of an instant to come wakes no earlier
//! requirements: [clocks.monotonic-clock.subscribe-instant.at-its-instant, io.poll.pollable.block.until-ready]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_instant};

test!(run);

fn run() -> Outcome {
    for step in 0..20 {
        let when = now() + step * 500_000;
        let pollable = subscribe_instant(when);
        pollable.block();
        let woken = now();
        holds(
            "the time when woken",
            woken >= when,
            &format!("at least {when}"),
            &woken,
        )?;
        equal("ready when woken", &pollable.ready(), &true)?;
    }
    Ok(())
}
