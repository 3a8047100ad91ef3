//! ---
//! title: get-random-bytes gives exactly so many bytes, for lengths of 4096 to 1 MiB and one more or less
//! requirements: [random.random.get-random-bytes.exact-length]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_bytes;

test!(run);

fn run() -> Outcome {
    for length in [4096, 65536, 1 << 20] {
        for length in [length - 1, length, length + 1] {
            equal(
                "the length of get-random-bytes",
                &get_random_bytes(length).len(),
                &(length as usize),
            )?;
        }
    }
    Ok(())
}
