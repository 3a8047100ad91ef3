//! ---
//! title: Each bit of 4096 numbers is set about half the time
//! requirements: [random.random.get-random-u64.fresh]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::random::random::get_random_u64;

test!(run);

fn run() -> Outcome {
    let mut counts = [0u32; 64];
    for _ in 0..4096 {
        let value = get_random_u64();
        for (bit, count) in counts.iter_mut().enumerate() {
            *count += (value >> bit & 1) as u32;
        }
    }
    // 2048 is to be expected, with a deviation of 32. Eight of them happen by chance less often than 1 in 10^12.
    let wrong = counts.iter().position(|count| !(1792..=2304).contains(count));
    holds(
        "how often each bit is set",
        wrong.is_none(),
        "1792 to 2304 of 4096",
        &wrong.map(|bit| (bit, counts[bit])),
    )
}
