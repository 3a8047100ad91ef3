//! ---
//! title: The first and the last 16 bytes that get-insecure-random-bytes returns are random, for lengths up to 1 MiB
//! requirements: [random.insecure.get-insecure-random-bytes.evenly-distributed]
//! formerly: [random/get-insecure-random-bytes/is-filled-to-the-end]
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
    bytes::are_filled_to_the_end("get-insecure-random-bytes", get_insecure_random_bytes)
}
