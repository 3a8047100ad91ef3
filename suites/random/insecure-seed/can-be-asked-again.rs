//! ---
//! title: insecure-seed can be called again, and may give the same
//! requirements: [random.insecure-seed.insecure-seed.more-than-once]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::insecure_seed::insecure_seed;

test!(run);

fn run() -> Outcome {
    // The same pair each time, or another: both are allowed.
    for _ in 0..1000 {
        insecure_seed();
    }
    Ok(())
}
