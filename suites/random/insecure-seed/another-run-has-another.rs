//! ---
//! title: The seed of a guest is another in its next run, so that nobody can foresee it
//! requirements: [random.insecure-seed.insecure-seed.encouraged-for-attacked-programs, random.insecure-seed.insecure-seed.pseudo-random]
//! level: may
//! expect: { outcome: ok, again: differs }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;
use wasi::random::insecure_seed::insecure_seed;

test!(run);

fn run() -> Outcome {
    // Of a fair source it is the same with a chance of 2^-128.
    let (low, high) = insecure_seed();
    let bytes = [low.to_le_bytes(), high.to_le_bytes()].concat();
    ok(
        "blocking-write-and-flush",
        get_stdout().blocking_write_and_flush(&bytes),
    )
}
