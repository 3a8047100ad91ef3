//! ---
//! title: In 4096 values of get-random-u64 each bit is 1 about as often as 0, and does not correlate with another bit, or itself in the next value
//! requirements: [random.random.get-random-u64.same-data]
//! formerly: [random/get-random-u64/no-bit-tells-another]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_u64;

#[path = "../src/values.rs"]
mod values;

test!(run);

fn run() -> Outcome {
    values::bits_do_not_correlate("get-random-u64", get_random_u64)
}
