//! ---
//! title: No value of get-random-u64 occurs in what get-random-bytes returned before or returns after
//! requirements: [random.random.get-random-u64.fresh, random.random.get-random-bytes.fresh]
//! formerly: [random/get-random-u64/is-not-in-the-bytes]
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
    // A fair source has a match with a probability of 2 * 4089 windows * 64 values * 2 orders / 2^64, about 6 * 10^-14.
    for (when, bytes) in [("before", before), ("after", after)] {
        for window in bytes.windows(8) {
            let found = |value: &&u64| window == value.to_le_bytes() || window == value.to_be_bytes();
            let found = values.iter().find(found);
            holds(
                &format!("get-random-u64: values in the bytes of {when}"),
                found.is_none(),
                "none",
                &found,
            )?;
        }
    }
    Ok(())
}
