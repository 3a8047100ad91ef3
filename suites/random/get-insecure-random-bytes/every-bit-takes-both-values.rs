//! ---
//! title: In 1000 calls of get-insecure-random-bytes for 32 bytes each bit takes the values 0 and 1
//! requirements: [random.insecure.get-insecure-random-bytes.evenly-distributed]
//! level: may
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::insecure::get_insecure_random_bytes;

#[path = "../src/bytes.rs"]
mod bytes;

test!(run);

fn run() -> Outcome {
    bytes::every_bit_takes_both_values("get-insecure-random-bytes", get_insecure_random_bytes)
}
