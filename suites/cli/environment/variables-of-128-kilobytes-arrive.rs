//! ---
//! title: Variables of 128 KiB in all arrive whole
//! requirements: [cli.environment.get-environment.configured]
//! env:
//!   - [FIRST, { repeat: a, times: 32768 }]
//!   - [SECOND, { repeat: bc, times: 16384 }]
//!   - [THIRD, { repeat: é, times: 16384 }]
//!   - [FOURTH, { repeat: "01234567", times: 4096 }]
//!   - [LAST, last]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_environment;

test!(run);

fn run() -> Outcome {
    let all = get_environment();
    let value = |wanted: &str| {
        all.iter()
            .find(|(name, _)| name == wanted)
            .map(|(_, value)| value.as_str())
    };
    for (name, unit, times) in [
        ("FIRST", "a", 32768),
        ("SECOND", "bc", 16384),
        ("THIRD", "é", 16384),
        ("FOURTH", "01234567", 4096),
    ] {
        let seen = some(name, value(name))?;
        equal("the length of a value, in bytes", &seen.len(), &32768)?;
        // Compared here and not shown: it is long.
        holds("a value of 32 KiB", *seen == unit.repeat(times), unit, &&seen[..8])?;
    }
    equal("LAST", &some("LAST", value("LAST"))?, &"last")
}
