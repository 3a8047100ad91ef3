//! ---
//! title: Arguments arrive in order, empty and repeated ones included
//! requirements: [cli.environment.get-arguments.exact]
//! args: [one, '', one, two, '']
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_arguments;

test!(run);

fn run() -> Outcome {
    let all = get_arguments();
    let expected = ["one", "", "one", "two", ""].map(String::from);
    // The program's name may stand before them.
    let own = &all[all.len().saturating_sub(expected.len())..];
    equal("the last 5 arguments", own, &expected[..])?;
    holds(
        "the number of arguments",
        all.len() <= 6,
        "5, and the program's name",
        &all,
    )
}
