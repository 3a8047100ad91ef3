//! ---
//! title: The pollables of the largest durations are not ready, and not 20 ms later either
//! requirements: [clocks.monotonic-clock.subscribe-duration.never-early]
//! formerly: [clocks/subscribe-duration/the-largest-does-not-end]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::subscribe_duration;

test!(run);

const MS: u64 = 1_000_000;

fn run() -> Outcome {
    // Where a host might overflow: signed and unsigned, nanoseconds, and 2^31 or 2^32 milliseconds.
    for duration in [
        u64::MAX,
        u64::MAX - 1,
        1 << 63,
        (1 << 63) - 1,
        (1 << 31) * MS,
        (1 << 32) * MS,
    ] {
        let far = subscribe_duration(duration);
        equal(&format!("ready of {duration} ns"), &far.ready(), &false)?;
        subscribe_duration(20 * MS).block();
        equal(&format!("ready of {duration} ns, 20 ms later"), &far.ready(), &false)?;
    }
    Ok(())
}
