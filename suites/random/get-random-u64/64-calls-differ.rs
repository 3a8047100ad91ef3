//! ---
//! title: 64 calls of get-random-u64 return 64 different values
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
    values::calls_differ("get-random-u64", get_random_u64)
}
