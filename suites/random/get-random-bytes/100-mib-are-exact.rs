//! ---
//! title: get-random-bytes gives 100 MiB; a host may have a limit
//! requirements: [random.random.get-random-bytes.exact-length]
//! level: may
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_bytes;

test!(run);

fn run() -> Outcome {
    equal(
        "the length of get-random-bytes",
        &get_random_bytes(100 << 20).len(),
        &(100 << 20),
    )
}
