//! ---
//! title: 2000 calls of get-random-bytes for 16 KiB return one after another
//! requirements: [random.random.get-random-bytes.never-blocks]
//! formerly: [random/get-random-bytes/many-requests-are-answered]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_bytes;

test!(run);

fn run() -> Outcome {
    // With a source that waits for entropy the test times out.
    for _ in 0..2000 {
        let bytes = get_random_bytes(16384);
        equal("get-random-bytes of 16384: length", &bytes.len(), &16384)?;
    }
    Ok(())
}
