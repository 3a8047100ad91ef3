//! ---
//! title: A variable without a value arrives with its name
//! requirements: [preview1.environ-get.exact]
//! env: [[A, "1"], [EMPTY, ""]]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let mut all = ok("environ_get", environ())?;
    all.sort();
    equal("the variables", &all[..], &["A=1".into(), "EMPTY=".into()])
}
