//! ---
//! title: get-random-bytes returns 100 MiB when 100 MiB are requested; a host may have a limit
//! requirements: [random.random.get-random-bytes.exact-length]
//! level: may
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_bytes;

#[path = "../src/bytes.rs"]
mod bytes;

test!(run);

fn run() -> Outcome {
    bytes::lengths_are_exact("get-random-bytes", get_random_bytes, [100 << 20])
}
