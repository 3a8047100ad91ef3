//! ---
//! title: initial-cwd returns the same path, or none, each time it is called
//! requirements: [cli.environment.initial-cwd.same-each-time]
//! formerly: [cli/initial-cwd/stays-the-same]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::initial_cwd;

test!(run);

fn run() -> Outcome {
    let first = initial_cwd();
    equal("initial-cwd, second call", &initial_cwd(), &first)?;
    equal("initial-cwd, third call", &initial_cwd(), &first)
}
