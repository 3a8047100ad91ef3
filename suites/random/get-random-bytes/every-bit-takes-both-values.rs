//! ---
//! title: In 1000 calls of get-random-bytes for 32 bytes each bit takes the values 0 and 1
//! requirements: [random.random.get-random-bytes.unpredictable]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_bytes;

#[path = "../src/bytes.rs"]
mod bytes;

test!(run);

fn run() -> Outcome {
    bytes::every_bit_takes_both_values("get-random-bytes", get_random_bytes)
}
