//! ---
//! title: get-random-bytes returns 16 MiB when 16 MiB are requested; the text has no limit
//! requirements: [random.random.get-random-bytes.exact-length]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_bytes;

#[path = "../src/bytes.rs"]
mod bytes;

test!(run);

fn run() -> Outcome {
    bytes::lengths_are_exact("get-random-bytes", get_random_bytes, [16 << 20])
}
