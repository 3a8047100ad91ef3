//! ---
//! title: poll returns the index of a duration of 0, alone and beside an hour
//! requirements: [clocks.monotonic-clock.subscribe-duration.zero-is-ready, clocks.monotonic-clock.subscribe-duration.wakes-its-own-index]
//! formerly: [clocks/several/zero-is-told]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::subscribe_duration;
use wasi::io::poll::poll;

test!(run);

const HOUR: u64 = 3_600_000_000_000;

fn run() -> Outcome {
    for _ in 0..20 {
        equal("poll of a duration of 0", &poll(&[&subscribe_duration(0)]), &vec![0])?;
        let far = subscribe_duration(HOUR);
        let none = subscribe_duration(0);
        equal("poll of an hour and 0", &poll(&[&far, &none]), &vec![1])?;
        equal("poll of 0 and an hour", &poll(&[&none, &far]), &vec![0])?;
    }
    Ok(())
}
