//! ---
//! title: The first and the last 16 bytes that get-random-bytes returns are random, for lengths up to 1 MiB
//! requirements: [random.random.get-random-bytes.unpredictable]
//! formerly: [random/get-random-bytes/is-filled-to-the-end]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_bytes;

#[path = "../src/bytes.rs"]
mod bytes;

test!(run);

fn run() -> Outcome {
    bytes::are_filled_to_the_end("get-random-bytes", get_random_bytes)
}
