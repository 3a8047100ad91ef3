//! ---
//! title: In 4096 values of get-insecure-random-u64 each bit is 1 about as often as 0, and does not correlate with another bit, or itself in the next value
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
    values::bits_do_not_correlate("get-insecure-random-u64", get_insecure_random_u64)
}
