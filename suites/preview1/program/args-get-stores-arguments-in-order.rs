//! ---
//! title: args_get stores the arguments in order, each with a zero byte after it
//! formerly: [preview1/program/arguments]
//! requirements: [preview1.args-get.exact, preview1.args-sizes-get.sizes]
//! args: [one, two words, zwei ü]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let all = ok("args_get", args())?;
    // Whether a program's name comes before them is the host's choice.
    let found = all.get(all.len().saturating_sub(3)..).unwrap_or_default();
    equal(
        "the last arguments by args_get",
        found,
        &["one".into(), "two words".into(), "zwei ü".into()],
    )?;
    holds(
        "the number of arguments by args_get",
        all.len() <= 4,
        "3, or 4 with the program's name",
        &all,
    )
}
