//! ---
//! title: The first and the last 16 bytes of a call are random as well
//! requirements: [random.insecure.get-insecure-random-bytes.evenly-distributed]
//! level: may
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::insecure::get_insecure_random_bytes;

test!(run);

fn run() -> Outcome {
    // Of a fair source, 16 bytes are zeroes, or those of another call, with a chance of 2^-128 each: 10^-36 for all 39.
    for length in [
        32,
        33,
        255,
        256,
        257,
        4095,
        4096,
        4097,
        65535,
        65536,
        65537,
        131073,
        1 << 20,
    ] {
        let one = get_insecure_random_bytes(length);
        let two = get_insecure_random_bytes(length);
        let tail = one.len().min(two.len()).saturating_sub(16);
        holds(
            &format!("the first 16 of {length} bytes"),
            one[..16] != [0; 16],
            "not zeroes",
            &&one[..16],
        )?;
        holds(
            &format!("the last 16 of {length} bytes"),
            one[tail..] != [0; 16],
            "not zeroes",
            &&one[tail..],
        )?;
        holds(
            &format!("the last 16 of two calls for {length} bytes"),
            one[tail..] != two[tail..],
            "different bytes",
            &&one[tail..],
        )?;
    }
    Ok(())
}
