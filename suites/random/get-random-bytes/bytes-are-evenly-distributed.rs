//! ---
//! title: In 256 calls of get-random-bytes for 4096 bytes each byte value is about as frequent as any other
//! requirements: [random.random.get-random-bytes.unpredictable]
//! formerly: [random/get-random-bytes/bytes-are-evenly-spread]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_bytes;

#[path = "../src/bytes.rs"]
mod bytes;

test!(run);

fn run() -> Outcome {
    bytes::are_evenly_distributed("get-random-bytes", get_random_bytes)
}
