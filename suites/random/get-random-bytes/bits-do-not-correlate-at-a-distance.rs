//! ---
//! title: In 16 calls of get-random-bytes for 64 KiB no bit correlates with the bit 1 to 64 bits later
//! requirements: [random.random.get-random-bytes.unpredictable]
//! formerly: [random/get-random-bytes/no-lag-correlates]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_bytes;

test!(run);

fn run() -> Outcome {
    let bytes: Vec<u8> = (0..16).flat_map(|_| get_random_bytes(65536)).collect();
    let words: Vec<u64> = bytes
        .chunks_exact(8)
        .map(|word| word.iter().rev().fold(0, |value, byte| value << 8 | u64::from(*byte)))
        .collect();
    holds(
        "get-random-bytes: number of words",
        words.len() > 1000,
        "enough for a statistic",
        &words.len(),
    )?;
    for lag in 1..=64 {
        let later = |pair: &[u64]| {
            if lag == 64 {
                pair[1]
            } else {
                pair[0] >> lag | pair[1] << (64 - lag)
            }
        };
        let differ: u64 = words
            .windows(2)
            .map(|pair| u64::from((pair[0] ^ later(pair)).count_ones()))
            .sum();
        // Of a fair source, the differences at one lag are n independent fair bits. Hoeffding: their number differs by t or more from
        // n / 2 with a probability of at most 2 exp(-2 t^2 / n). For t = 4 sqrt(n) that is 2 exp(-32), and for 64 lags
        // 1.7 * 10^-12.
        let n = (words.len() as u64 - 1) * 64;
        let off = (2 * differ).abs_diff(n);
        holds(
            &format!("get-random-bytes: how many bits differ from the bit {lag} later"),
            off * off < 64 * n,
            &format!("half of {n}, more or less 4 times its root"),
            &differ,
        )?;
    }
    Ok(())
}
