//! ---
//! title: environ_get stores a variable without a value as its name and an equals sign
//! formerly: [preview1/program/empty-variables]
//! requirements: [preview1.environ-get.exact]
//! env: [[A, "1"], [EMPTY, ""]]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let all = ok("environ_get", environ())?;
    for expected in ["A=1", "EMPTY="] {
        let times = all.iter().filter(|entry| *entry == expected).count();
        holds(&format!("environ_get: {expected}"), times == 1, "this entry once", &all)?;
    }
    Ok(())
}
