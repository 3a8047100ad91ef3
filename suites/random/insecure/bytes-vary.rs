//! ---
//! title: Insecure bytes are not the same each time; the text encourages no more
//! requirements: [random.insecure.varied]
//! level: may
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::insecure::get_insecure_random_bytes;

test!(run);

fn run() -> Outcome {
    let (first, second) = (get_insecure_random_bytes(64), get_insecure_random_bytes(64));
    holds("64 bytes, twice", first != second, "different bytes", &first)?;
    let same = first.iter().all(|byte| *byte == first[0]);
    holds("64 bytes", !same, "more than one value", &first)
}
