//! ---
//! title: Two calls for 64 KiB have no 256 bytes in common at the same place
//! requirements: [random.insecure.get-insecure-random-bytes.evenly-distributed]
//! level: may
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::insecure::get_insecure_random_bytes;

test!(run);

fn run() -> Outcome {
    let one = get_insecure_random_bytes(65536);
    let two = get_insecure_random_bytes(65536);
    // Of a fair source one of the 256 parts does with a chance of 2^-2040.
    for (place, (one, two)) in one.chunks(256).zip(two.chunks(256)).enumerate() {
        holds(
            &format!("part {place} of two calls"),
            one != two,
            "different bytes",
            &one,
        )?;
    }
    Ok(())
}
