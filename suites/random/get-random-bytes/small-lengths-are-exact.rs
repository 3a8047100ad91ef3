//! ---
//! title: get-random-bytes gives exactly so many bytes, for each length of 1 to 1025
//! requirements: [random.random.get-random-bytes.exact-length]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_bytes;

test!(run);

fn run() -> Outcome {
    for length in 1..=1025 {
        equal(
            "the length of get-random-bytes",
            &get_random_bytes(length).len(),
            &(length as usize),
        )?;
    }
    Ok(())
}
