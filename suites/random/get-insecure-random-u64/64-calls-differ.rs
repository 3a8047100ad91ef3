//! ---
//! title: 64 calls give 64 values
//! requirements: [random.insecure.get-insecure-random-u64.same-data]
//! level: may
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::insecure::get_insecure_random_u64;

test!(run);

fn run() -> Outcome {
    // A fair source has a pair with a chance of 64 * 63 / 2 / 2^64, about 10^-16.
    let mut seen: Vec<u64> = (0..64).map(|_| get_insecure_random_u64()).collect();
    seen.sort_unstable();
    for two in seen.windows(2) {
        holds("two calls", two[0] != two[1], "different values", &two)?;
    }
    Ok(())
}
