//! ---
//! title: In the bytes of 4096 calls of get-insecure-random-u64 each byte value is about as frequent as any other
//! requirements: [random.insecure.get-insecure-random-u64.same-data]
//! formerly: [random/get-insecure-random-u64/bytes-are-evenly-spread]
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
    values::bytes_are_evenly_distributed("get-insecure-random-u64", get_insecure_random_u64)
}
