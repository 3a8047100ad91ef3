//! ---
//! title: get-insecure-random-bytes of length 0 returns an empty list
//! requirements: [random.insecure.get-insecure-random-bytes.exact-length]
//! formerly: [random/get-insecure-random-bytes/zero-gives-none]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::insecure::get_insecure_random_bytes;

#[path = "../src/bytes.rs"]
mod bytes;

test!(run);

fn run() -> Outcome {
    bytes::lengths_are_exact("get-insecure-random-bytes", get_insecure_random_bytes, [0; 100])
}
