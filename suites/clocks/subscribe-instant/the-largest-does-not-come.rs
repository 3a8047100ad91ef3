//! ---
//! title: The largest instants do not come while 20 ms pass, and are no harm
//! requirements: [clocks.monotonic-clock.subscribe-instant.never-early]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_instant};

test!(run);

fn run() -> Outcome {
    for when in [u64::MAX, u64::MAX - 1, 1 << 63, (1 << 63) - 1] {
        let far = subscribe_instant(when);
        equal("ready of a far instant", &far.ready(), &false)?;
        subscribe_instant(now() + 20_000_000).block();
        equal("ready of a far instant, 20 ms later", &far.ready(), &false)?;
    }
    Ok(())
}
