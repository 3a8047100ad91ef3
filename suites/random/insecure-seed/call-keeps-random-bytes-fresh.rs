//! ---
//! title: insecure-seed returns two values, of which get-random-bytes returns none before or after
//! requirements: [random.insecure-seed.insecure-seed.gives-two-values, random.random.get-random-bytes.fresh]
//! formerly: [random/insecure-seed/gives-two-values, random/insecure-seed/can-be-asked-again]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::insecure_seed::insecure_seed;
use wasi::random::random::get_random_bytes;

test!(run);

fn run() -> Outcome {
    let before = get_random_bytes(32);
    // Any pair is allowed: the value may be entirely deterministic. What a secure source must not do is to be seeded with it.
    let (low, high) = insecure_seed();
    let after = get_random_bytes(32);
    // A fair source returns the same 32 bytes with a probability of 2^-256.
    holds(
        "get-random-bytes after insecure-seed",
        before != after,
        "other bytes than before",
        &after,
    )?;
    // A fair source has a match with a probability of 2 calls * 25 windows * 2 values / 2^64, about 5 * 10^-18.
    for window in before.windows(8).chain(after.windows(8)) {
        holds(
            "get-random-bytes: values of insecure-seed",
            window != low.to_le_bytes() && window != high.to_le_bytes(),
            "none",
            &window,
        )?;
    }
    Ok(())
}
