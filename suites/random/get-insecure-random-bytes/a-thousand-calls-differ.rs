//! ---
//! title: 1000 calls of get-insecure-random-bytes for 16 bytes return 1000 different values
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
    bytes::calls_differ("get-insecure-random-bytes", get_insecure_random_bytes)
}
