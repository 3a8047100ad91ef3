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

/// Each is a call of the host: few enough for a host on which a call takes long.
const VALUES: usize = 4096;

/// Each bit is 1 about as often as 0, and differs about as often from any other bit, and from itself in the next value.
pub fn bits_do_not_correlate(name: &str, call: Value) -> Outcome {
    let values: Vec<u64> = (0..VALUES).map(|_| call()).collect();
    // The bits of the values by their place: 64 columns with one bit for each value.
    let mut columns = vec![vec![0u64; VALUES / 64]; 64];
    for (index, value) in values.iter().enumerate() {
        for (place, column) in columns.iter_mut().enumerate() {
            column[index / 64] |= (value >> place & 1) << (index % 64);
        }
    }
    // Of a fair source each count is of n independent fair bits. Hoeffding: it differs by t or more from n / 2 with a probability of
    // at most 2 exp(-2 t^2 / n). For t = 4 sqrt(n) that is 2 exp(-32), and for the 64 + 2016 + 1 counts 5.3 * 10^-11.
    let fair = |check: &str, count: u64, n: u64| {
        let off = (2 * count).abs_diff(n);
        holds(
            check,
            off * off < 64 * n,
            &format!("half of {n}, more or less 4 times its root"),
            &count,
        )
    };
    for (place, column) in columns.iter().enumerate() {
        let ones = column.iter().map(|word| u64::from(word.count_ones())).sum();
        fair(&format!("{name}: how often bit {place} is 1"), ones, VALUES as u64)?;
        for (lower, other) in columns[..place].iter().enumerate() {
            let differ = column.iter().zip(other).map(|(a, b)| u64::from((a ^ b).count_ones()));
            let check = format!("{name}: how often bits {place} and {lower} differ");
            fair(&check, differ.sum(), VALUES as u64)?;
        }
    }
    let differ = values
        .windows(2)
        .map(|pair| u64::from((pair[0] ^ pair[1]).count_ones()));
    let n = 64 * (VALUES as u64 - 1);
    fair(
        &format!("{name}: how many bits differ from those of the next value"),
        differ.sum(),
        n,
    )
}
