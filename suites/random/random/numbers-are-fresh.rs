//! ---
//! title: No number is given twice in 1000 calls
//! requirements: [random.random.get-random-u64.fresh]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_u64;

test!(run);

fn run() -> Outcome {
    // That this fails by chance is less likely than 1 in 10^13.
    let mut all: Vec<u64> = (0..1000).map(|_| get_random_u64()).collect();
    all.sort_unstable();
    all.dedup();
    equal("how many of 1000 differ", &all.len(), &1000)
}
