//! ---
//! title: get-environment returns the same variables each time it is called, in any order
//! requirements: [cli.environment.get-environment.same-each-time]
//! formerly: [cli/environment/variables-are-the-same-each-time]
//! level: should
//! env: [[ONE, '1'], [TWO, '2']]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::get_environment;

#[path = "../src/variables.rs"]
mod variables;

test!(run);

fn run() -> Outcome {
    let sorted = || {
        let mut all = get_environment();
        all.sort_unstable();
        all
    };
    let first = sorted();
    variables::arrive(&first, &[("ONE", "1"), ("TWO", "2")])?;
    equal("get-environment, second call", &sorted(), &first)?;
    equal("get-environment, third call", &sorted(), &first)
}
