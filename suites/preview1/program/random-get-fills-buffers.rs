//! ---
//! title: random_get fills buffers of all sizes with bytes that differ from call to call
//! formerly: [preview1/program/random-bytes]
//! requirements: [preview1.random-get.fills]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    ok("random_get of no bytes", random_get(&mut []))?;
    let mut first = vec![0; 4096];
    let mut second = vec![0; 4096];
    ok("random_get of 4096 bytes", random_get(&mut first))?;
    ok("random_get of 4096 bytes again", random_get(&mut second))?;
    holds(
        "random_get twice",
        first != second,
        "different bytes",
        &"the same bytes",
    )?;
    // By chance 16 bytes are all zero once in 2^128 times.
    let zeros = first.chunks(16).position(|part| part.iter().all(|byte| *byte == 0));
    holds("16 bytes that random_get leaves zero", zeros.is_none(), "none", &zeros)
}
