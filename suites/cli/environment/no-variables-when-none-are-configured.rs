//! ---
//! title: Without configured variables the environment is empty
//! requirements: [cli.environment.get-environment.nothing-besides]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_environment;

test!(run);

fn run() -> Outcome {
    let all = get_environment();
    holds("the environment", all.is_empty(), "empty", &all)
}
