//! ---
//! title: The initial working directory, or its absence, stays the same
//! requirements: [cli.environment.initial-cwd.same-each-time]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::initial_cwd;

test!(run);

fn run() -> Outcome {
    let first = initial_cwd();
    equal("initial-cwd, asked for again", &initial_cwd(), &first)?;
    equal("initial-cwd, asked for a third time", &initial_cwd(), &first)
}
