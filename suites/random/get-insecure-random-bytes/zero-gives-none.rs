//! ---
//! title: get-insecure-random-bytes of 0 bytes gives none
//! requirements: [random.insecure.get-insecure-random-bytes.exact-length]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::insecure::get_insecure_random_bytes;

test!(run);

fn run() -> Outcome {
    for _ in 0..100 {
        equal(
            "get-insecure-random-bytes of 0",
            &get_insecure_random_bytes(0),
            &Vec::new(),
        )?;
    }
    Ok(())
}
