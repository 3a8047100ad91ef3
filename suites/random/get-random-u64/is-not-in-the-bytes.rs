//! ---
//! title: No value of get-random-u64 is found in bytes asked for before or after
//! requirements: [random.random.get-random-u64.fresh, random.random.get-random-bytes.fresh]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::{get_random_bytes, get_random_u64};

test!(run);

fn run() -> Outcome {
    let before = get_random_bytes(4096);
    let values: Vec<u64> = (0..64).map(|_| get_random_u64()).collect();
    let after = get_random_bytes(4096);
    // A fair source has a match with a chance of 2 * 4089 windows * 64 values * 2 orders / 2^64, about 6 * 10^-14.
    for bytes in [before, after] {
        for window in bytes.windows(8) {
            let found = |value: &&u64| window == value.to_le_bytes() || window == value.to_be_bytes();
            let found = values.iter().find(found);
            holds("values in the bytes", found.is_none(), "none", &found)?;
        }
    }
    Ok(())
}
