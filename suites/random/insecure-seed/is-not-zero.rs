//! ---
//! title: Neither half of the value of insecure-seed is 0
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
    holds(
        "insecure-seed",
        seed.0 != 0 && seed.1 != 0,
        "two values that are not 0",
        &seed,
    )
}
