//! ---
//! title: The bytes of one call of get-insecure-random-bytes are not all equal
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
    bytes::are_not_all_equal("get-insecure-random-bytes", get_insecure_random_bytes)
}
