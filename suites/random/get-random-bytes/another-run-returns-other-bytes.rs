//! ---
//! title: The first 32 bytes that get-random-bytes returns differ between two runs
//! requirements: [random.random.get-random-bytes.fresh, random.random.get-random-bytes.deterministic-hosts-omit-it]
//! formerly: [random/get-random-bytes/another-run-gives-others]
//! expect: { outcome: ok, again: differs }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;
use wasi::random::random::get_random_bytes;

test!(run);

fn run() -> Outcome {
    // Two fair sources return the same bytes with a probability of 2^-256.
    let bytes = get_random_bytes(32);
    needed(
        "blocking-write-and-flush",
        get_stdout().blocking_write_and_flush(&bytes),
    )
}
