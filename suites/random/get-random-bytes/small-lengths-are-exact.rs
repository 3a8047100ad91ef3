//! ---
//! title: get-random-bytes returns exactly as many bytes as requested, for each length from 1 to 1025
//! requirements: [random.random.get-random-bytes.exact-length]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_bytes;

#[path = "../src/bytes.rs"]
mod bytes;

test!(run);

fn run() -> Outcome {
    bytes::lengths_are_exact("get-random-bytes", get_random_bytes, 1..=1025)
}
