//! ---
//! title: args_get stores an empty argument as a zero byte alone
//! formerly: [preview1/program/empty-arguments]
//! requirements: [preview1.args-get.exact]
//! args: [one, "", two]
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
        &["one".into(), "".into(), "two".into()],
    )
}
