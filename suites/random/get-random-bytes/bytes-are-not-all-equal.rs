//! ---
//! title: The bytes of one call of get-random-bytes are not all equal
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
    bytes::are_not_all_equal("get-random-bytes", get_random_bytes)
}
