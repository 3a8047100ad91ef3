//! ---
//! title: The first 32 bytes that a guest gets are others in its next run
//! requirements: [random.random.get-random-bytes.fresh, random.random.get-random-bytes.deterministic-hosts-omit-it]
//! expect: { outcome: ok, again: differs }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;
use wasi::random::random::get_random_bytes;

test!(run);

fn run() -> Outcome {
    // Of a fair source they are the same with a chance of 2^-256.
    let bytes = get_random_bytes(32);
    ok(
        "blocking-write-and-flush",
        get_stdout().blocking_write_and_flush(&bytes),
    )
}
