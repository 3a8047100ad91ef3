//! ---
//! title: initial-cwd of wasi:cli/environment returns the configured directory
//! formerly: [draft-2023-08/cwd/configured-arrives]
//! requirements: [draft-2023-08.initial-cwd.configured]
//! snapshots: ['2023-08', '2023-09']
//! cwd: /data/sub
//! dirs: [{ guest: /data, holds: { sub: { dir: {} } } }]
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::environment::initial_cwd;
use guest::*;

draft_test!(run);

fn run() -> Outcome {
    equal("initial-cwd", &initial_cwd().as_deref(), &Some("/data/sub"))
}
