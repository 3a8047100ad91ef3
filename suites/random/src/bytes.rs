//! What is asked of `get-random-bytes` (mostly `must`) and of `get-insecure-random-bytes` (mostly `may`) alike. Each guest passes the
//! function that it tests, and that function's name, which the checks begin with.
#![allow(dead_code)]
use guest::*;

type Bytes = fn(u64) -> Vec<u8>;

pub fn lengths_are_exact(name: &str, call: Bytes, lengths: impl IntoIterator<Item = u64>) -> Outcome {
    for length in lengths {
        equal(
            &format!("{name} of {length}: length"),
            &call(length).len(),
            &(length as usize),
        )?;
    }
    Ok(())
}

/// A fair source has two equal values with a probability of 1000 * 999 / 2 / 2^128, about 10^-33.
pub fn calls_differ(name: &str, call: Bytes) -> Outcome {
    let mut seen: Vec<Vec<u8>> = (0..1000).map(|_| call(16)).collect();
    seen.sort_unstable();
    for two in seen.windows(2) {
        holds(
            &format!("{name} of 16: two calls"),
            two[0] != two[1],
            "different bytes",
            &two,
        )?;
    }
    Ok(())
}

/// A fair source has two equal parts with a probability of 2^-2040.
pub fn large_calls_differ(name: &str, call: Bytes) -> Outcome {
    let (one, two) = (call(65536), call(65536));
    for (place, (one, two)) in one.chunks(256).zip(two.chunks(256)).enumerate() {
        holds(
            &format!("{name} of 65536: part {place} of two calls"),
            one != two,
            "different bytes",
            &one,
        )?;
    }
    Ok(())
}

pub fn blocks_do_not_repeat(name: &str, call: Bytes) -> Outcome {
    let bytes: Vec<u8> = (0..16).flat_map(|_| call(65536)).collect();
    blocks_differ(&format!("{name} of 65536"), &bytes)
}

pub fn one_list_does_not_repeat(name: &str, call: Bytes) -> Outcome {
    blocks_differ(&format!("{name} of {}", 1 << 20), &call(1 << 20))
}

/// A fair source has two equal blocks among 2^16 with a probability of 2^31 / 2^128.
fn blocks_differ(call: &str, bytes: &[u8]) -> Outcome {
    let mut blocks: Vec<&[u8]> = bytes.chunks(16).collect();
    blocks.sort_unstable();
    for two in blocks.windows(2) {
        holds(
            &format!("{call}: two blocks"),
            two[0] != two[1],
            "different bytes",
            &two[0],
        )?;
    }
    Ok(())
}

/// Chi-square with 255 degrees of freedom, times the expected count, 4096. By the incomplete gamma function a fair source is below 125
/// with a probability of 3.9 * 10^-13, and above 450 with one of 5.8 * 10^-13.
pub fn are_evenly_distributed(name: &str, call: Bytes) -> Outcome {
    let mut counts = [0i64; 256];
    for _ in 0..256 {
        for byte in call(4096) {
            counts[byte as usize] += 1;
        }
    }
    let squares: i64 = counts.iter().map(|count| (count - 4096) * (count - 4096)).sum();
    holds(
        &format!("{name} of 4096: chi-square of the bytes, times 4096"),
        squares > 125 * 4096 && squares < 450 * 4096,
        "between 512000 and 1843200",
        &squares,
    )
}

/// A fair source returns 64 equal bytes with a probability of 256^-63.
pub fn are_not_all_equal(name: &str, call: Bytes) -> Outcome {
    for length in [64, 4096, 65536] {
        let bytes = call(length);
        holds(
            &format!("{name} of {length}"),
            bytes.iter().any(|byte| *byte != bytes[0]),
            "bytes that are not all equal",
            &bytes,
        )?;
    }
    Ok(())
}

/// A fair source misses one value of one of 256 bits with a probability of 2^-991.
pub fn every_bit_takes_both_values(name: &str, call: Bytes) -> Outcome {
    let (mut ones, mut zeroes) = ([0u8; 32], [0u8; 32]);
    for _ in 0..1000 {
        for (index, byte) in call(32).iter().take(32).enumerate() {
            ones[index] |= byte;
            zeroes[index] |= !byte;
        }
    }
    equal(&format!("{name} of 32: bits that were 1"), &ones, &[255; 32])?;
    equal(&format!("{name} of 32: bits that were 0"), &zeroes, &[255; 32])
}

/// Of a fair source, 16 bytes are zeroes, or those of another call, with a probability of 2^-128 each: 10^-36 for all 39.
pub fn are_filled_to_the_end(name: &str, call: Bytes) -> Outcome {
    let around = |length: u64| [length - 1, length, length + 1];
    let lengths = [32, 33]
        .into_iter()
        .chain([256, 4096, 65536].into_iter().flat_map(around));
    for length in lengths.chain([131_073, 1 << 20]) {
        let (one, two) = (call(length), call(length));
        // That a list has its full length is for another test to check.
        let (Some((first, _)), Some((_, last))) = (one.split_first_chunk::<16>(), one.split_last_chunk::<16>()) else {
            return fail(
                &format!("{name} of {length}: length"),
                "at least 16",
                &format!("{}", one.len()),
            );
        };
        holds(
            &format!("{name} of {length}: the first 16 bytes"),
            *first != [0; 16],
            "not zeroes",
            first,
        )?;
        holds(
            &format!("{name} of {length}: the last 16 bytes"),
            *last != [0; 16],
            "not zeroes",
            last,
        )?;
        holds(
            &format!("{name} of {length}: the last 16 bytes of two calls"),
            !two.ends_with(last),
            "different bytes",
            last,
        )?;
    }
    Ok(())
}
