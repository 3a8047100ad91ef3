//! ---
//! title: 1000 calls of get-random-bytes for 16 bytes return 1000 different values
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
    bytes::calls_differ("get-random-bytes", get_random_bytes)
}
