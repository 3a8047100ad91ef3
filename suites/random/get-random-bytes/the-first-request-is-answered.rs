//! ---
//! title: The first thing a guest does is to ask for 1 MiB, and it is not kept waiting
//! requirements: [random.random.get-random-bytes.never-blocks]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_bytes;

test!(run);

fn run() -> Outcome {
    // A source that waits for entropy ends this at the timeout.
    let bytes = get_random_bytes(1 << 20);
    holds("get-random-bytes of 1 MiB", !bytes.is_empty(), "bytes", &bytes.len())
}
