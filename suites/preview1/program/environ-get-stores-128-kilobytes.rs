//! ---
//! title: environ_get stores variables of 128 KiB in all, each whole
//! requirements: [preview1.environ-get.exact, preview1.environ-sizes-get.sizes]
//! level: should
//! env:
//!   - [FIRST, { repeat: a, times: 32768 }]
//!   - [SECOND, { repeat: bc, times: 16384 }]
//!   - [THIRD, { repeat: é, times: 16384 }]
//!   - [FOURTH, { repeat: "01234567", times: 4096 }]
//!   - [LAST, last]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let all = ok("environ_get", environ())?;
    for (name, value) in [
        ("FIRST", "a".repeat(32768)),
        ("SECOND", "bc".repeat(16384)),
        ("THIRD", "é".repeat(16384)),
        ("FOURTH", "01234567".repeat(4096)),
        ("LAST", "last".into()),
    ] {
        // The order of variables is the host's choice.
        let mut values = all.iter().filter_map(|one| one.strip_prefix(name)?.strip_prefix('='));
        let found = values.next().unwrap_or_default();
        equal(&format!("the length of {name}"), &found.len(), &value.len())?;
        let differs = found.bytes().zip(value.bytes()).position(|(one, other)| one != other);
        equal(&format!("the first byte of {name} that differs"), &differs, &None)?;
        equal(&format!("another {name}"), &values.next(), &None)?;
    }
    Ok(())
}
