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
    // Chi-square of 255 degrees of freedom, times the expected count, 4096. By the incomplete gamma function a fair source is
    // below 125 with a chance of 3.9 * 10^-13 and above 450 with one of 5.8 * 10^-13.
    let squares: i64 = counts.iter().map(|count| (count - 4096) * (count - 4096)).sum();
    holds(
        "chi-square, times 4096",
        squares > 125 * 4096 && squares < 450 * 4096,
        "between 512000 and 1843200",
        &squares,
    )
}
