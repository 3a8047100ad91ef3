//! ---
//! title: An empty argument arrives as a zero byte alone
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
    holds(
        "the number of arguments",
        all.len() == 4,
        "the program's name and 3",
        &all,
    )?;
    equal("the arguments", &all[1..], &["one".into(), "".into(), "two".into()])
}
