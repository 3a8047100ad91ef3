//! ---
//! title: The first 32 bytes that get-insecure-random-bytes returns differ between two runs
//! requirements: [random.insecure.get-insecure-random-bytes.evenly-distributed]
//! formerly: [random/get-insecure-random-bytes/another-run-gives-others]
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
    // Two fair sources return the same bytes with a probability of 2^-256.
    let bytes = get_insecure_random_bytes(32);
    needed(
        "blocking-write-and-flush",
        get_stdout().blocking_write_and_flush(&bytes),
    )
}
