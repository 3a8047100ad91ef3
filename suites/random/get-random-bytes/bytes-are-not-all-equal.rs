//! ---
//! title: The bytes of one call are not all the same
//! requirements: [random.random.get-random-bytes.unpredictable]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_bytes;

test!(run);

fn run() -> Outcome {
    // A fair source gives 64 equal bytes with a chance of 256^-63.
    for length in [64, 4096, 65536] {
        let bytes = get_random_bytes(length);
        holds(
            &format!("{length} bytes"),
            bytes.iter().any(|byte| *byte != bytes[0]),
            "not all the same",
            &bytes,
        )?;
    }
    Ok(())
}
