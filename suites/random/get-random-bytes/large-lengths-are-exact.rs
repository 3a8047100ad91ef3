//! ---
//! title: get-random-bytes returns exactly as many bytes as requested, for 4 KiB, 64 KiB and 1 MiB and one byte less and more
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
    bytes::lengths_are_exact(
        "get-random-bytes",
        get_random_bytes,
        [4096, 65536, 1 << 20]
            .into_iter()
            .flat_map(|length| length - 1..=length + 1),
    )
}
