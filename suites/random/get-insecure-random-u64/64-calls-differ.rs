//! ---
//! title: 64 calls of get-insecure-random-u64 return 64 different values
//! requirements: [random.insecure.get-insecure-random-u64.same-data]
//! level: may
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::insecure::get_insecure_random_u64;

#[path = "../src/values.rs"]
mod values;

test!(run);

fn run() -> Outcome {
    values::calls_differ("get-insecure-random-u64", get_insecure_random_u64)
}
