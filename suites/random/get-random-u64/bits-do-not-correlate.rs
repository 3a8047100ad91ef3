//! ---
//! title: In 4096 values of get-random-u64 each bit is 1 about as often as 0, and does not correlate with another bit, or itself in the next value
//! requirements: [random.random.get-random-u64.same-data]
//! formerly: [random/get-random-u64/no-bit-tells-another]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_u64;

test!(run);

/// Each is a call of the host: few enough for a host on which a call takes long.
const VALUES: usize = 4096;

fn run() -> Outcome {
    let values: Vec<u64> = (0..VALUES).map(|_| get_random_u64()).collect();
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
        fair(
            &format!("get-random-u64: how often bit {place} is 1"),
            ones,
            VALUES as u64,
        )?;
        for (lower, other) in columns[..place].iter().enumerate() {
            let differ = column.iter().zip(other).map(|(a, b)| u64::from((a ^ b).count_ones()));
            let check = format!("get-random-u64: how often bits {place} and {lower} differ");
            fair(&check, differ.sum(), VALUES as u64)?;
        }
    }
    let differ = values
        .windows(2)
        .map(|pair| u64::from((pair[0] ^ pair[1]).count_ones()));
    let n = 64 * (VALUES as u64 - 1);
    fair(
        "get-random-u64: how many bits differ from those of the next value",
        differ.sum(),
        n,
    )
}
