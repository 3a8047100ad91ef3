//! ---
//! title: get-insecure-random-bytes returns exactly as many bytes as requested, for each length from 1 to 1025
//! requirements: [random.insecure.get-insecure-random-bytes.exact-length]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::insecure::get_insecure_random_bytes;

#[path = "../src/bytes.rs"]
mod bytes;

test!(run);

fn run() -> Outcome {
    bytes::lengths_are_exact("get-insecure-random-bytes", get_insecure_random_bytes, 1..=1025)
}
