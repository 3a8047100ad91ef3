//! ---
//! title: In 16 calls of get-random-bytes for 64 KiB each of the eight bits of a byte is 1 about as often as 0
//! requirements: [random.random.get-random-bytes.unpredictable]
//! formerly: [random/get-random-bytes/each-bit-is-one-half-of-the-time]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_bytes;

test!(run);

fn run() -> Outcome {
    let bytes: Vec<u8> = (0..16).flat_map(|_| get_random_bytes(65536)).collect();
    for bit in 0..8 {
        let ones = bytes.iter().filter(|byte| (**byte >> bit) & 1 == 1).count();
        // Hoeffding: of n = 2^20 fair bits the number of ones differs by t or more from n / 2 with a probability of at most
        // 2 exp(-2 t^2 / n). For t = 4096 that is 2 exp(-32), and for eight bits 2.1 * 10^-13.
        holds(
            &format!("get-random-bytes: how often bit {bit} is 1"),
            ones.abs_diff(1 << 19) < 4096,
            "524288, more or less 4096",
            &ones,
        )?;
    }
    Ok(())
}
