//! ---
//! title: In 256 calls of get-insecure-random-bytes for 4096 bytes each byte value is about as frequent as any other
//! requirements: [random.insecure.get-insecure-random-bytes.evenly-distributed]
//! formerly: [random/get-insecure-random-bytes/bytes-are-evenly-spread]
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
    bytes::are_evenly_distributed("get-insecure-random-bytes", get_insecure_random_bytes)
}
