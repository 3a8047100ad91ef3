//! ---
//! title: insecure-seed gives a value, which may be any, and may be asked for again
//! requirements: [random.insecure-seed.gives-a-value]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::insecure_seed::insecure_seed;

test!(run);

fn run() -> Outcome {
    let first = insecure_seed();
    let second = insecure_seed();
    // The text promises nothing of either: that both calls return is what it takes.
    signal(&format!("{first:?} {second:?}"));
    Ok(())
}
