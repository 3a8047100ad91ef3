//! ---
//! title: get-insecure-random-bytes gives 16 MiB
//! requirements: [random.insecure.get-insecure-random-bytes.exact-length]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::insecure::get_insecure_random_bytes;

test!(run);

fn run() -> Outcome {
    equal(
        "the length of get-insecure-random-bytes",
        &get_insecure_random_bytes(16 << 20).len(),
        &(16 << 20),
    )
}
