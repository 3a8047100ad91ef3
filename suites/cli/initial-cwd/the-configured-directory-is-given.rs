//! ---
//! title: The working directory that was configured is given, to the letter
//! requirements: [cli.environment.initial-cwd.configured]
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
