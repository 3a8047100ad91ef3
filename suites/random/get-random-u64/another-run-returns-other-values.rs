//! ---
//! title: The first four values that get-random-u64 returns differ between two runs
//! requirements: [random.random.get-random-u64.fresh, random.random.get-random-bytes.deterministic-hosts-omit-it]
//! formerly: [random/get-random-u64/another-run-gives-others]
//! expect: { outcome: ok, again: differs }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;
use wasi::random::random::get_random_u64;

test!(run);

fn run() -> Outcome {
    // Two fair sources return the same values with a probability of 2^-256.
    let bytes: Vec<u8> = (0..4).flat_map(|_| get_random_u64().to_le_bytes()).collect();
    needed(
        "blocking-write-and-flush",
        get_stdout().blocking_write_and_flush(&bytes),
    )
}
