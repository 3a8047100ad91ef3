//! ---
//! title: get-random-bytes of length 0 returns an empty list
//! requirements: [random.random.get-random-bytes.exact-length]
//! formerly: [random/get-random-bytes/zero-gives-none]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_bytes;

#[path = "../src/bytes.rs"]
mod bytes;

test!(run);

fn run() -> Outcome {
    bytes::lengths_are_exact("get-random-bytes", get_random_bytes, [0; 100])
}
