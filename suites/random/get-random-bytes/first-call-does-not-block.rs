//! ---
//! title: The first call of a guest, get-random-bytes for 1 MiB, returns bytes
//! requirements: [random.random.get-random-bytes.never-blocks]
//! formerly: [random/get-random-bytes/the-first-request-is-answered]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_bytes;

test!(run);

fn run() -> Outcome {
    // With a source that waits for entropy the test times out. The exact length is for another test to check.
    let bytes = get_random_bytes(1 << 20);
    holds("get-random-bytes of 1 MiB", !bytes.is_empty(), "bytes", &bytes.len())
}
