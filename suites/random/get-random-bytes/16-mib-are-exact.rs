//! ---
//! title: get-random-bytes gives 16 MiB
//! requirements: [random.random.get-random-bytes.exact-length]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_bytes;

test!(run);

fn run() -> Outcome {
    equal(
        "the length of get-random-bytes",
        &get_random_bytes(16 << 20).len(),
        &(16 << 20),
    )
}
