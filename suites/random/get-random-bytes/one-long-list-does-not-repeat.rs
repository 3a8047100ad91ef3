//! ---
//! title: get-random-bytes of a mebibyte returns no aligned block of 16 bytes twice
//! requirements: [random.random.get-random-bytes.fresh]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_bytes;

#[path = "../src/bytes.rs"]
mod bytes;

test!(run);

fn run() -> Outcome {
    bytes::one_list_does_not_repeat("get-random-bytes", get_random_bytes)
}
