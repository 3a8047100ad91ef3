//! ---
//! title: In 16384 values each bit is 1 about as often as 0, and no bit tells of another one, nor of the same one of the next value
//! requirements: [random.random.get-random-u64.same-data]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_u64;

test!(run);

const VALUES: usize = 16384;

fn run() -> Outcome {
    let values: Vec<u64> = (0..VALUES).map(|_| get_random_u64()).collect();
    // The values' bits by their place: 64 columns of a bit a value.
    let mut columns = vec![vec![0u64; VALUES / 64]; 64];
    for (index, value) in values.iter().enumerate() {
        for (place, column) in columns.iter_mut().enumerate() {
            column[index / 64] |= (value >> place & 1) << (index % 64);
        }
    }
    // Of a fair source each count is of n fair bits. Hoeffding: it is t or more off n / 2 with a chance of 2 exp(-2 t^2 / n) at
    // most. For t = 4 sqrt(n) that is 2 exp(-32), and for the 64 + 2016 + 1 counts 5.3 * 10^-11.
    let fair = |check: &str, count: u64, n: u64| {
        let off = (2 * count).abs_diff(n);
        holds(
            check,
            off * off < 64 * n,
            &format!("half of {n}, give or take 4 times its root"),
            &count,
        )
    };
    for (place, column) in columns.iter().enumerate() {
        let ones = column.iter().map(|word| u64::from(word.count_ones())).sum();
        fair(&format!("how often bit {place} is 1"), ones, VALUES as u64)?;
        for (lower, other) in columns[..place].iter().enumerate() {
            let differ = column.iter().zip(other).map(|(a, b)| u64::from((a ^ b).count_ones()));
            let check = format!("how often bits {place} and {lower} differ");
            fair(&check, differ.sum(), VALUES as u64)?;
        }
    }
    let differ = values
        .windows(2)
        .map(|pair| u64::from((pair[0] ^ pair[1]).count_ones()));
    let n = 64 * (VALUES as u64 - 1);
    fair("how many bits differ from those of the next value", differ.sum(), n)
}
