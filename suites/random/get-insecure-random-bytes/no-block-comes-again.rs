//! ---
//! title: In 16 calls for 64 KiB no aligned 16 bytes come twice
//! requirements: [random.insecure.get-insecure-random-bytes.evenly-distributed]
//! level: may
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::insecure::get_insecure_random_bytes;

test!(run);

fn run() -> Outcome {
    let bytes: Vec<u8> = (0..16).flat_map(|_| get_insecure_random_bytes(65536)).collect();
    let mut blocks: Vec<&[u8]> = bytes.chunks(16).collect();
    blocks.sort_unstable();
    // A fair source has a pair of its 2^16 blocks with a chance of 2^31 / 2^128.
    for two in blocks.windows(2) {
        holds("two blocks", two[0] != two[1], "different bytes", &two[0])?;
    }
    Ok(())
}
