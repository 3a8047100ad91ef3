//! ---
//! title: One item, the program's name, stands before the arguments
//! requirements: [cli.environment.get-arguments.program-name-first]
//! formerly: [cli/environment/the-programs-name-comes-first]
//! level: may
//! args: [one]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_arguments;

test!(run);

fn run() -> Outcome {
    let all = get_arguments();
    holds(
        "get-arguments: number of items",
        all.len() == 2,
        "2: the program's name, and the one argument",
        &all,
    )?;
    equal("get-arguments: item after the program's name", all[1].as_str(), "one")
}
