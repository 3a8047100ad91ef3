//! ---
//! title: insecure-seed gives two values of 64 bits, whatever they are
//! requirements: [random.insecure-seed.insecure-seed.gives-two-values]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::insecure_seed::insecure_seed;

test!(run);

fn run() -> Outcome {
    // Any pair is allowed: the value may be entirely deterministic.
    let (_, _): (u64, u64) = insecure_seed();
    Ok(())
}
