//! ---
//! title: Without a configured directory initial-cwd returns none, or a path in a preopened directory
//! requirements: [cli.environment.initial-cwd.reachable]
//! formerly: [cli/initial-cwd/lies-in-a-preopen]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::initial_cwd;
use wasi::filesystem::preopens::get_directories;

test!(run);

fn run() -> Outcome {
    let Some(path) = initial_cwd() else { return Ok(()) };
    let preopens = get_directories();
    let names: Vec<&str> = preopens.iter().map(|(_, name)| name.trim_end_matches('/')).collect();
    let below = |name: &&str| {
        path.strip_prefix(*name)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    holds(
        "initial-cwd",
        names.iter().any(below),
        &format!("none, or a path in a preopen of {names:?}"),
        &path,
    )
}
