//! ---
//! title: get-random-bytes gives exactly as many bytes as it was asked for, up to 1 MiB
//! requirements: [random.random.get-random-bytes.so-many]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_bytes;

test!(run);

fn run() -> Outcome {
    for length in [0, 1, 2, 7, 31, 4096, 1 << 20] {
        equal("how many bytes", &(get_random_bytes(length).len() as u64), &length)?;
    }
    Ok(())
}
