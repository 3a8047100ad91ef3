//! ---
//! title: 16 calls of get-insecure-random-bytes for 64 KiB return no aligned block of 16 bytes twice
//! requirements: [random.insecure.get-insecure-random-bytes.evenly-distributed]
//! formerly: [random/get-insecure-random-bytes/no-block-comes-again]
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
    bytes::blocks_do_not_repeat("get-insecure-random-bytes", get_insecure_random_bytes)
}
