//! ---
//! title: The largest durations do not elapse while 20 ms pass, and are no harm
//! requirements: [clocks.monotonic-clock.subscribe-duration.never-early]
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
        equal("ready of a far one", &far.ready(), &false)?;
        subscribe_duration(20 * MS).block();
        equal("ready of a far one, 20 ms later", &far.ready(), &false)?;
    }
    Ok(())
}
