//! ---
//! title: get-insecure-random-bytes returns 16 MiB when 16 MiB are requested; the text has no limit
//! requirements: [random.insecure.get-insecure-random-bytes.exact-length]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::insecure::get_insecure_random_bytes;

#[path = "../src/bytes.rs"]
mod bytes;

test!(run);

fn run() -> Outcome {
    bytes::lengths_are_exact("get-insecure-random-bytes", get_insecure_random_bytes, [16 << 20])
}
