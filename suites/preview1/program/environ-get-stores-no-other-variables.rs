//! ---
//! title: environ_get stores no variables that the program was not started with
//! requirements: [preview1.environ-get.no-others]
//! level: may
//! env: [[A, "1"], [B, x=y]]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let all = ok("environ_get", environ())?;
    let others: Vec<&String> = all
        .iter()
        .filter(|entry| *entry != "A=1" && *entry != "B=x=y")
        .collect();
    holds(
        "the variables by environ_get",
        others.is_empty(),
        "A and B, and no other variables",
        &others,
    )
}
