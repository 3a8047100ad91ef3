//! ---
//! title: In 1000 calls of get-random-u64 each of the 64 bits takes the values 0 and 1
//! requirements: [random.random.get-random-u64.same-data]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_u64;

#[path = "../src/values.rs"]
mod values;

test!(run);

fn run() -> Outcome {
    values::every_bit_takes_both_values("get-random-u64", get_random_u64)
}
