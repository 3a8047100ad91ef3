//! ---
//! title: A value of 32 KiB arrives whole, and so does the variable after it
//! requirements: [cli.environment.get-environment.configured]
//! env:
//!   - [LONG, { repeat: "01234567", times: 4096 }]
//!   - [SHORT, after]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_environment;

test!(run);

fn run() -> Outcome {
    let all = get_environment();
    let find = |wanted: &str| {
        all.iter()
            .find(|(name, _)| name == wanted)
            .map(|(_, value)| value.as_str())
    };
    let long = some("the variable LONG", find("LONG"))?;
    equal("the length of LONG's value", &long.len(), &32768)?;
    let wrong = long
        .bytes()
        .enumerate()
        .find(|(index, byte)| *byte != b'0' + (index % 8) as u8);
    holds(
        "each byte of LONG's value",
        wrong.is_none(),
        "01234567, over and over",
        &wrong,
    )?;
    equal("the variable SHORT", &find("SHORT"), &Some("after"))
}
