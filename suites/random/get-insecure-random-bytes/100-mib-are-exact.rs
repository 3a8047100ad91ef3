//! ---
//! title: get-insecure-random-bytes returns 100 MiB when 100 MiB are requested; a host may have a limit
//! requirements: [random.insecure.get-insecure-random-bytes.exact-length]
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
    bytes::lengths_are_exact("get-insecure-random-bytes", get_insecure_random_bytes, [100 << 20])
}
