//! ---
//! title: The pollables of the largest instants are not ready, and not 20 ms later either
//! requirements: [clocks.monotonic-clock.subscribe-instant.never-early]
//! formerly: [clocks/subscribe-instant/the-largest-does-not-come]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_instant};

test!(run);

const HOUR: u64 = 3_600_000_000_000;

fn run() -> Outcome {
    // Where a host might overflow: signed and unsigned. The clock may start at any value: what is past is left out.
    let soon = now().saturating_add(HOUR);
    for when in [u64::MAX, u64::MAX - 1, 1 << 63, (1 << 63) - 1] {
        if when < soon {
            continue;
        }
        let far = subscribe_instant(when);
        equal(&format!("ready of the instant {when}"), &far.ready(), &false)?;
        subscribe_instant(now() + 20_000_000).block();
        equal(
            &format!("ready of the instant {when}, 20 ms later"),
            &far.ready(),
            &false,
        )?;
    }
    Ok(())
}
