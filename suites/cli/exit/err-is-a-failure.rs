//! ---
//! title: exit with err ends the run at once and as a failure
//! requirements: [cli.exit.exit.err-is-failure, cli.exit.exit.does-not-return]
//! expect: { outcome: err }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::exit::exit;

test!(run);

fn run() -> Outcome {
    done();
    exit(Err(()));
    fail("exit with err", "the run ends", "exit returned")
}
