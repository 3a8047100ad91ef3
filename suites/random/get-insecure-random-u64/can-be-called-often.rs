//! ---
//! title: 10000 calls of get-insecure-random-u64 come back
//! requirements: [random.insecure.get-insecure-random-u64.gives-a-value]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::insecure::get_insecure_random_u64;

test!(run);

fn run() -> Outcome {
    // There are no requirements on the values.
    for _ in 0..10_000 {
        get_insecure_random_u64();
    }
    Ok(())
}
