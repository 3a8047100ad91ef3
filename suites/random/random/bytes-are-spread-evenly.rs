//! ---
//! title: Each byte value is as frequent in 1 MiB as chance allows
//! requirements: [random.random.get-random-bytes.fresh]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_bytes;

test!(run);

fn run() -> Outcome {
    let mut counts = [0i64; 256];
    for byte in get_random_bytes(1 << 20) {
        counts[byte as usize] += 1;
    }
    // Chi-square with 255 degrees of freedom, times 4096 to stay whole. By chance it lies outside of 120 to 500 less often than 1 in 10^11.
    let sum: i64 = counts.iter().map(|count| (count - 4096) * (count - 4096)).sum();
    holds(
        "chi-square of the byte values",
        (120 * 4096..=500 * 4096).contains(&sum),
        "120 to 500",
        &(sum / 4096),
    )
}
