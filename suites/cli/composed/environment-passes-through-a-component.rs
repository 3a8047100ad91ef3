//! ---
//! title: Variables and arguments arrive through a component that passes them on
//! requirements: [cli.environment.get-environment.configured, cli.environment.get-arguments.exact]
//! formerly: [cli/composed/the-environment-is-handed-on]
//! env: [[FIRST, "1"], [SECOND, two words]]
//! args: [a, b c]
//! behind: pass-through
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::{get_arguments, get_environment};

#[path = "../src/arguments.rs"]
mod arguments;
#[path = "../src/variables.rs"]
mod variables;

test!(run);

fn run() -> Outcome {
    variables::arrive(&get_environment(), &[("FIRST", "1"), ("SECOND", "two words")])?;
    arguments::arrive(&get_arguments(), &["a", "b c"])
}
