//! ---
//! title: In 16 calls of get-random-bytes for 64 KiB each pair of bytes is about as frequent as any other
//! requirements: [random.random.get-random-bytes.unpredictable]
//! formerly: [random/get-random-bytes/a-byte-does-not-tell-the-next]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_bytes;

test!(run);

fn run() -> Outcome {
    let mut counts = vec![0i64; 1 << 16];
    for _ in 0..16 {
        for pair in get_random_bytes(65536).chunks_exact(2) {
            counts[usize::from(pair[0]) << 8 | usize::from(pair[1])] += 1;
        }
    }
    // Chi-square with k = 65535 degrees of freedom, times the expected count, 8. Laurent and Massart: it is above
    // k + 2 sqrt(k x) + 2 x, or below k - 2 sqrt(k x), with a probability of exp(-x) each. For x = 25 these are 68146 and 62975, so
    // that a fair source fails with a probability of 2.8 * 10^-11.
    let squares: i64 = counts.iter().map(|count| (count - 8) * (count - 8)).sum();
    holds(
        "get-random-bytes: chi-square of the pairs, times 8",
        squares > 62_975 * 8 && squares < 68_146 * 8,
        "between 503800 and 545168",
        &squares,
    )
}
