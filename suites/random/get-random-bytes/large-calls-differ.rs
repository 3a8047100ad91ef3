//! ---
//! title: Two calls of get-random-bytes for 64 KiB have no 256 bytes in common at the same place
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
    bytes::large_calls_differ("get-random-bytes", get_random_bytes)
}
