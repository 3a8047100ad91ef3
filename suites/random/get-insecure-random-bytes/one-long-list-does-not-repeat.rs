//! ---
//! title: get-insecure-random-bytes of a mebibyte returns no aligned block of 16 bytes twice
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
    bytes::one_list_does_not_repeat("get-insecure-random-bytes", get_insecure_random_bytes)
}
