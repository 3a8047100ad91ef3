//! ---
//! title: No 16 bytes are given twice in 1000 calls
//! requirements: [random.random.get-random-bytes.fresh]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_bytes;

test!(run);

fn run() -> Outcome {
    let mut all: Vec<Vec<u8>> = (0..1000).map(|_| get_random_bytes(16)).collect();
    all.sort_unstable();
    all.dedup();
    equal("how many of 1000 differ", &all.len(), &1000)
}
