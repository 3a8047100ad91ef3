//! ---
//! title: Two calls of get-insecure-random-bytes for 64 KiB have no 256 bytes in common at the same place
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
    bytes::large_calls_differ("get-insecure-random-bytes", get_insecure_random_bytes)
}
