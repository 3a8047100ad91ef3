//! ---
//! title: Variables are the same each time they are asked for
//! requirements: [cli.environment.get-environment.same-each-time]
//! level: should
//! env: [[ONE, '1'], [TWO, '2']]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_environment;

test!(run);

fn run() -> Outcome {
    let first = get_environment();
    let one = first.iter().find(|(name, _)| name == "ONE");
    holds(
        "the variable ONE",
        one.is_some_and(|(_, value)| value == "1"),
        "1",
        &one,
    )?;
    equal("the variables, asked for again", &get_environment(), &first)?;
    equal("the variables, asked for a third time", &get_environment(), &first)
}
