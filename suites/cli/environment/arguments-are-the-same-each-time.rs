//! ---
//! title: Arguments are the same each time they are asked for
//! requirements: [cli.environment.get-arguments.same-each-time]
//! level: should
//! args: [one, two]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_arguments;

test!(run);

fn run() -> Outcome {
    let first = get_arguments();
    holds(
        "the arguments",
        first.ends_with(&["one", "two"].map(String::from)),
        "one, two",
        &first,
    )?;
    equal("the arguments, asked for again", &get_arguments(), &first)?;
    equal("the arguments, asked for a third time", &get_arguments(), &first)
}
