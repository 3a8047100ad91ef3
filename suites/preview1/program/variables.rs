//! ---
//! title: The variables arrive, and no others
//! requirements: [preview1.environ-get.exact, preview1.environ-sizes-get.sizes]
//! env: [[A, "1"], [B, x=y], [C, zwei ü]]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let mut all = ok("environ_get", environ())?;
    all.sort();
    equal(
        "the variables",
        &all[..],
        &["A=1".into(), "B=x=y".into(), "C=zwei ü".into()],
    )
}
