//! ---
//! title: Without configured arguments get-arguments returns nothing but the program's name
//! requirements: [cli.environment.get-arguments.exact]
//! formerly: [cli/environment/no-arguments-when-none-are-configured]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_arguments;

#[path = "../src/arguments.rs"]
mod arguments;

test!(run);

fn run() -> Outcome {
    let none: [&str; 0] = [];
    arguments::arrive(&get_arguments(), &none)
}
