//! ---
//! title: In 256 calls for 4096 bytes each byte value is about as frequent as any other
//! requirements: [random.random.get-random-bytes.unpredictable]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_bytes;

test!(run);

fn run() -> Outcome {
    let mut counts = [0i64; 256];
    for _ in 0..256 {
        for byte in get_random_bytes(4096) {
            counts[byte as usize] += 1;
        }
    }
    // Chi-square of 255 degrees of freedom, times the expected count, 4096. A fair source is below 125 or above 450 with a
    // chance of less than 10^-12.
    let squares: i64 = counts.iter().map(|count| (count - 4096) * (count - 4096)).sum();
    holds(
        "chi-square, times 4096",
        squares > 125 * 4096 && squares < 450 * 4096,
        "between 512000 and 1843200",
        &squares,
    )
}
