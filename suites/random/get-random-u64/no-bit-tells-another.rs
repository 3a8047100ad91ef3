//! ---
//! title: In 16384 values no bit tells of another one of the same value, nor of the same one of the next
//! requirements: [random.random.get-random-u64.same-data]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_u64;

test!(run);

fn run() -> Outcome {
    let values: Vec<u64> = (0..16384).map(|_| get_random_u64()).collect();
    // Of a fair source each sum is of n fair bits. Hoeffding: it is t or more off n / 2 with a chance of 2 exp(-2 t^2 / n) at
    // most. For t = 4 sqrt(n) that is 2 exp(-32), and for the 64 sums 1.7 * 10^-12.
    let fair = |check: &str, differ: u64, n: u64| {
        let off = (2 * differ).abs_diff(n);
        holds(
            check,
            off * off < 64 * n,
            &format!("half of {n}, give or take 4 times its root"),
            &differ,
        )
    };
    for shift in 1..64 {
        let differ = |value: &u64| u64::from(((value ^ value >> shift) & u64::MAX >> shift).count_ones());
        fair(
            &format!("how many bits differ from the one {shift} above"),
            values.iter().map(differ).sum(),
            (64 - shift) * values.len() as u64,
        )?;
    }
    let differ = |pair: &[u64]| u64::from((pair[0] ^ pair[1]).count_ones());
    fair(
        "how many bits differ from those of the next value",
        values.windows(2).map(differ).sum(),
        64 * (values.len() as u64 - 1),
    )
}
