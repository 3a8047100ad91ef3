//! ---
//! title: Without a configured one, initial-cwd does not return the working directory of the host
//! formerly: [draft-2023-08/cwd/the-hosts-own-does-not-leak]
//! requirements: [draft-2023-08.initial-cwd.none]
//! snapshots: ['2023-08', '2023-09']
//! level: should
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::environment::initial_cwd;
use guest::*;

draft_test!(run);

fn run() -> Outcome {
    let cwd = initial_cwd();
    let own = cwd.as_deref().is_some_and(|path| path.contains("wasi-conformance"));
    holds("initial-cwd", !own, "none, or a directory of the guest", &cwd)
}
