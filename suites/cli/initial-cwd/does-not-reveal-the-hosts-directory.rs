//! ---
//! title: Without a configured directory initial-cwd does not return that of the host's process
//! requirements: [cli.environment.initial-cwd.no-host-path]
//! formerly: [cli/initial-cwd/the-hosts-own-does-not-leak]
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
