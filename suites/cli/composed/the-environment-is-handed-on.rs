//! ---
//! title: Variables and arguments come through a component that hands them on
//! requirements: [cli.environment.get-environment.configured, cli.environment.get-arguments.exact]
//! env: [[FIRST, "1"], [SECOND, two words]]
//! args: [a, b c]
//! behind: pass-through
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::{get_arguments, get_environment};

test!(run);

fn run() -> Outcome {
    let all = get_environment();
    for (name, value) in [("FIRST", "1"), ("SECOND", "two words")] {
        let (_, seen) = some(name, all.iter().find(|(one, _)| one == name))?;
        equal(name, &seen.as_str(), &value)?;
    }
    let given = get_arguments();
    holds(
        "the last arguments",
        given.ends_with(&["a".to_string(), "b c".to_string()]),
        "a, b c",
        &given,
    )
}
