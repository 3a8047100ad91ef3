//! ---
//! title: In 1000 calls of get-insecure-random-u64 each of the 64 bits takes the values 0 and 1
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
    values::every_bit_takes_both_values("get-insecure-random-u64", get_insecure_random_u64)
}
