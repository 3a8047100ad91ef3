//! ---
//! title: get-random-bytes of 0 bytes gives none
//! requirements: [random.random.get-random-bytes.exact-length]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_bytes;

test!(run);

fn run() -> Outcome {
    for _ in 0..100 {
        equal("get-random-bytes of 0", &get_random_bytes(0), &Vec::new())?;
    }
    Ok(())
}
