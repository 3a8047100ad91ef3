//! ---
//! title: The value of insecure-seed differs between two runs, so that nobody can predict it
//! requirements: [random.insecure-seed.insecure-seed.encouraged-for-attacked-programs, random.insecure-seed.insecure-seed.pseudo-random]
//! formerly: [random/insecure-seed/another-run-has-another]
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
    // Two fair sources return the same value with a probability of 2^-128.
    let (low, high) = insecure_seed();
    let bytes = [low.to_le_bytes(), high.to_le_bytes()].concat();
    needed(
        "blocking-write-and-flush",
        get_stdout().blocking_write_and_flush(&bytes),
    )
}
