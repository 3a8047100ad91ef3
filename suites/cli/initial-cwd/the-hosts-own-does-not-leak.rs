//! ---
//! title: Where no working directory is configured, the guest does not learn that of the host's process
//! requirements: [cli.environment.initial-cwd.no-host-path]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::initial_cwd;

test!(run);

/// Part of the path of the folder in which the harness starts the host.
const HOSTS_OWN: &str = "wasi-conformance-";

fn run() -> Outcome {
    let given = initial_cwd();
    let leaked = given.as_ref().is_some_and(|path| path.contains(HOSTS_OWN));
    holds("initial-cwd", !leaked, "none, or a path of the guest's own", &given)
}
