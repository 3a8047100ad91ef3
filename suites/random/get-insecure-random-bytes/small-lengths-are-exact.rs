//! ---
//! title: get-insecure-random-bytes gives exactly so many bytes, for each length of 1 to 1025
//! requirements: [random.insecure.get-insecure-random-bytes.exact-length]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::insecure::get_insecure_random_bytes;

test!(run);

fn run() -> Outcome {
    for length in 1..=1025 {
        equal(
            "the length of get-insecure-random-bytes",
            &get_insecure_random_bytes(length).len(),
            &(length as usize),
        )?;
    }
    Ok(())
}
