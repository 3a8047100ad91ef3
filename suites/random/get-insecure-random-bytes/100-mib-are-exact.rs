//! ---
//! title: get-insecure-random-bytes gives 100 MiB; a host may have a limit
//! requirements: [random.insecure.get-insecure-random-bytes.exact-length]
//! level: may
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::insecure::get_insecure_random_bytes;

test!(run);

fn run() -> Outcome {
    equal(
        "the length of get-insecure-random-bytes",
        &get_insecure_random_bytes(100 << 20).len(),
        &(100 << 20),
    )
}
