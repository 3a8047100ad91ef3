//! ---
//! title: A thousand calls for 16 bytes give a thousand values
//! requirements: [random.insecure.get-insecure-random-bytes.evenly-distributed]
//! level: may
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::insecure::get_insecure_random_bytes;

test!(run);

fn run() -> Outcome {
    // A fair source has a pair with a chance of 1000 * 999 / 2 / 2^128, about 10^-33.
    let mut seen: Vec<Vec<u8>> = (0..1000).map(|_| get_insecure_random_bytes(16)).collect();
    seen.sort_unstable();
    for two in seen.windows(2) {
        holds("two calls", two[0] != two[1], "different bytes", &two)?;
    }
    Ok(())
}
