//! ---
//! title: get-arguments returns the same list each time it is called
//! requirements: [cli.environment.get-arguments.same-each-time]
//! formerly: [cli/environment/arguments-are-the-same-each-time]
//! level: should
//! args: [one, two]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_arguments;

#[path = "../src/arguments.rs"]
mod arguments;

test!(run);

fn run() -> Outcome {
    let first = get_arguments();
    arguments::arrive(&first, &["one", "two"])?;
    equal("get-arguments, second call", &get_arguments(), &first)?;
    equal("get-arguments, third call", &get_arguments(), &first)
}
