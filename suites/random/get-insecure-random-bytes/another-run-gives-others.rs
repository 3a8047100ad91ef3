//! ---
//! title: The first 32 bytes that a guest gets are others in its next run
//! requirements: [random.insecure.get-insecure-random-bytes.evenly-distributed]
//! level: may
//! expect: { outcome: ok, again: differs }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;
use wasi::random::insecure::get_insecure_random_bytes;

test!(run);

fn run() -> Outcome {
    // Of a fair source they are the same with a chance of 2^-256.
    let bytes = get_insecure_random_bytes(32);
    ok(
        "blocking-write-and-flush",
        get_stdout().blocking_write_and_flush(&bytes),
    )
}
