//! ---
//! title: Without configured arguments there is nothing but the program's name
//! requirements: [cli.environment.get-arguments.exact]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_arguments;

test!(run);

fn run() -> Outcome {
    let all = get_arguments();
    holds(
        "the number of arguments",
        all.len() <= 1,
        "0, and the program's name",
        &all,
    )
}
