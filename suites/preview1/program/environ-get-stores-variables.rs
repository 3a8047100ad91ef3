//! ---
//! title: environ_get stores each variable as its name, an equals sign and its value
//! formerly: [preview1/program/variables]
//! requirements: [preview1.environ-get.exact, preview1.environ-sizes-get.sizes]
//! env: [[A, "1"], [B, x=y], [C, zwei ü]]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let all = ok("environ_get", environ())?;
    for expected in ["A=1", "B=x=y", "C=zwei ü"] {
        let times = all.iter().filter(|entry| *entry == expected).count();
        holds(&format!("environ_get: {expected}"), times == 1, "this entry once", &all)?;
    }
    Ok(())
}
