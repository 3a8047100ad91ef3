//! ---
//! title: 1000 calls of get-insecure-random-u64 return, and the values of get-random-u64 between them stay fresh
//! requirements: [random.insecure.get-insecure-random-u64.gives-a-value, random.random.get-random-u64.fresh]
//! formerly: [random/get-insecure-random-u64/can-be-called-often]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::insecure::get_insecure_random_u64;
use wasi::random::random::get_random_u64;

test!(run);

fn run() -> Outcome {
    // An insecure value may be any, and may repeat. What a secure source must not do is to share its state with the insecure one.
    let (insecure, mut secure): (Vec<u64>, Vec<u64>) =
        (0..1000).map(|_| (get_insecure_random_u64(), get_random_u64())).unzip();
    // A fair source has one of the insecure values among its own with a probability of 1000 * 1000 / 2^64, about 5 * 10^-14.
    let shared = secure.iter().find(|value| insecure.contains(value));
    holds(
        "get-random-u64: values of get-insecure-random-u64",
        shared.is_none(),
        "none",
        &shared,
    )?;
    // A fair source repeats a value with a probability of 1000 * 999 / 2 / 2^64, about 3 * 10^-14.
    secure.sort_unstable();
    let twice = secure.windows(2).find(|two| two[0] == two[1]);
    holds("get-random-u64: values returned twice", twice.is_none(), "none", &twice)
}
