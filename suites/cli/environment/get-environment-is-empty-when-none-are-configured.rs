//! ---
//! title: Without configured variables get-environment returns none
//! requirements: [cli.environment.get-environment.nothing-besides]
//! formerly: [cli/environment/no-variables-when-none-are-configured]
//! level: may
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_environment;

test!(run);

fn run() -> Outcome {
    let all = get_environment();
    holds("get-environment", all.is_empty(), "no variables", &all)
}
