//! ---
//! title: The two halves of the value of insecure-seed differ
//! requirements: [random.insecure-seed.insecure-seed.pseudo-random]
//! level: may
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::insecure_seed::insecure_seed;

test!(run);

fn run() -> Outcome {
    let seed = insecure_seed();
    holds("insecure-seed", seed.0 != seed.1, "two different values", &seed)
}
