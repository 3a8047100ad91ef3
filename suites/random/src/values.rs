//! What is asked of `get-random-u64` (`must`) and of `get-insecure-random-u64` (`may`) alike. Each guest passes the function that it
//! tests, and that function's name, which the checks begin with.
#![allow(dead_code)]
use guest::*;

type Value = fn() -> u64;

/// A fair source has two equal values with a probability of 64 * 63 / 2 / 2^64, about 10^-16.
pub fn calls_differ(name: &str, call: Value) -> Outcome {
    let mut seen: Vec<u64> = (0..64).map(|_| call()).collect();
    seen.sort_unstable();
    for two in seen.windows(2) {
        holds(
            &format!("{name}: two calls"),
            two[0] != two[1],
            "different values",
            &two,
        )?;
    }
    Ok(())
}

/// Chi-square with 255 degrees of freedom, times the expected count, 128. By the incomplete gamma function a fair source is below 100
/// with a probability of 4 * 10^-20, and above 500 with one of 5 * 10^-18. The distribution of so few bytes is only near to that of
/// chi-square: what is left up to 10^-9 is room for the difference. 4096 calls, because on some hosts each takes 50 microseconds.
pub fn bytes_are_evenly_distributed(name: &str, call: Value) -> Outcome {
    let mut counts = [0i64; 256];
    for _ in 0..4096 {
        for byte in call().to_le_bytes() {
            counts[byte as usize] += 1;
        }
    }
    let squares: i64 = counts.iter().map(|count| (count - 128) * (count - 128)).sum();
    holds(
        &format!("{name}: chi-square of the bytes, times 128"),
        squares > 100 * 128 && squares < 500 * 128,
        "between 12800 and 64000",
        &squares,
    )
}

/// A fair source misses one value of one bit with a probability of 2^-993.
pub fn every_bit_takes_both_values(name: &str, call: Value) -> Outcome {
    let (mut ones, mut zeroes) = (0, 0);
    for _ in 0..1000 {
        let value = call();
        ones |= value;
        zeroes |= !value;
    }
    equal(&format!("{name}: bits that were 1"), &ones, &u64::MAX)?;
    equal(&format!("{name}: bits that were 0"), &zeroes, &u64::MAX)
}
