//! ---
//! title: 16 calls of get-random-bytes for 64 KiB return no aligned block of 16 bytes twice
//! requirements: [random.random.get-random-bytes.fresh]
//! formerly: [random/get-random-bytes/no-block-comes-again]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_bytes;

#[path = "../src/bytes.rs"]
mod bytes;

test!(run);

fn run() -> Outcome {
    bytes::blocks_do_not_repeat("get-random-bytes", get_random_bytes)
}
