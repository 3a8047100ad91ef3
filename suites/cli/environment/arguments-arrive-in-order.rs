//! ---
//! title: Arguments arrive in order, empty and repeated ones included
//! requirements: [cli.environment.get-arguments.exact]
//! args: [one, '', one, two, '']
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_arguments;

#[path = "../src/arguments.rs"]
mod arguments;

test!(run);

fn run() -> Outcome {
    arguments::arrive(&get_arguments(), &["one", "", "one", "two", ""])
}
