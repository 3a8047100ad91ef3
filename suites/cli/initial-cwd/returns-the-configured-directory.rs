//! ---
//! title: initial-cwd returns the configured working directory unchanged
//! requirements: [cli.environment.initial-cwd.configured]
//! formerly: [cli/initial-cwd/the-configured-directory-is-given]
//! cwd: /data/wörk dir
//! dirs:
//!   - { guest: /data, holds: { wörk dir: { dir: {} } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::initial_cwd;

test!(run);

fn run() -> Outcome {
    equal("initial-cwd", &initial_cwd(), &Some(String::from("/data/wörk dir")))
}
