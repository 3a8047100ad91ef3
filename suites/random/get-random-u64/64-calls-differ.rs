//! ---
//! title: 64 calls give 64 values
//! requirements: [random.random.get-random-u64.same-data]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_u64;

test!(run);

fn run() -> Outcome {
    // A fair source has a pair with a chance of 64 * 63 / 2 / 2^64, about 10^-16.
    let mut seen: Vec<u64> = (0..64).map(|_| get_random_u64()).collect();
    seen.sort_unstable();
    for two in seen.windows(2) {
        holds("two calls", two[0] != two[1], "different values", &two)?;
    }
    Ok(())
}
