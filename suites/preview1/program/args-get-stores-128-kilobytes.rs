//! ---
//! title: args_get stores arguments of 128 KiB in all, whole and in order
//! requirements: [preview1.args-get.exact, preview1.args-sizes-get.sizes]
//! level: should
//! args:
//!   - { repeat: a, times: 32768 }
//!   - { repeat: bc, times: 16384 }
//!   - { repeat: é, times: 16384 }
//!   - { repeat: "01234567", times: 4096 }
//!   - last
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let expected: [String; 5] = [
        "a".repeat(32768),
        "bc".repeat(16384),
        "é".repeat(16384),
        "01234567".repeat(4096),
        "last".into(),
    ];
    let all = ok("args_get", args())?;
    // Whether a program's name comes before them is the host's choice.
    let found = all.get(all.len().saturating_sub(5)..).unwrap_or_default();
    equal("the number of arguments", &found.len(), &5)?;
    for (index, (found, expected)) in found.iter().zip(&expected).enumerate() {
        equal(
            &format!("the length of argument {index}"),
            &found.len(),
            &expected.len(),
        )?;
        let differs = found
            .bytes()
            .zip(expected.bytes())
            .position(|(one, other)| one != other);
        equal(
            &format!("the first byte of argument {index} that differs"),
            &differs,
            &None,
        )?;
    }
    Ok(())
}
