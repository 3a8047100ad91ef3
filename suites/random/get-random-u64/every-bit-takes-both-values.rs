//! ---
//! title: Over 1000 calls each of the 64 bits is 0 and 1
//! requirements: [random.random.get-random-u64.same-data]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_u64;

test!(run);

fn run() -> Outcome {
    // A fair source misses one value of one bit with a chance of 2^-993.
    let (mut ones, mut zeroes) = (0, 0);
    for _ in 0..1000 {
        let value = get_random_u64();
        ones |= value;
        zeroes |= !value;
    }
    equal("bits that were 1", &ones, &u64::MAX)?;
    equal("bits that were 0", &zeroes, &u64::MAX)
}
