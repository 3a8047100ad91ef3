//! ---
//! title: 2000 requests for 16 KiB one after another are all answered
//! requirements: [random.random.get-random-bytes.never-blocks]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_bytes;

test!(run);

fn run() -> Outcome {
    // A source that waits for entropy ends this at the timeout.
    for _ in 0..2000 {
        equal("the length of get-random-bytes", &get_random_bytes(16384).len(), &16384)?;
    }
    Ok(())
}
