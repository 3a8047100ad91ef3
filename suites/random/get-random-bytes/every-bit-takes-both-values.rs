//! ---
//! title: Over 1000 calls for 32 bytes each bit is 0 and 1
//! requirements: [random.random.get-random-bytes.unpredictable]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_bytes;

test!(run);

fn run() -> Outcome {
    // A fair source misses one value of one of 256 bits with a chance of 2^-991.
    let (mut ones, mut zeroes) = ([0u8; 32], [0u8; 32]);
    for _ in 0..1000 {
        let bytes = get_random_bytes(32);
        for (index, byte) in bytes.iter().enumerate() {
            ones[index] |= byte;
            zeroes[index] |= !byte;
        }
    }
    equal("bits that were 1", &ones, &[255; 32])?;
    equal("bits that were 0", &zeroes, &[255; 32])
}
