//! ---
//! title: In the bytes of 4096 calls of get-random-u64 each byte value is about as frequent as any other
//! requirements: [random.random.get-random-u64.same-data]
//! formerly: [random/get-random-u64/bytes-are-evenly-spread]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_u64;

#[path = "../src/values.rs"]
mod values;

test!(run);

fn run() -> Outcome {
    values::bytes_are_evenly_distributed("get-random-u64", get_random_u64)
}
