//! ---
//! title: Insecure numbers are not the same each time; the text encourages no more
//! requirements: [random.insecure.varied]
//! level: may
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::insecure::get_insecure_random_u64;

test!(run);

fn run() -> Outcome {
    let mut all: Vec<u64> = (0..16).map(|_| get_insecure_random_u64()).collect();
    all.sort_unstable();
    all.dedup();
    holds("how many of 16 differ", all.len() > 1, "more than 1", &all.len())
}
