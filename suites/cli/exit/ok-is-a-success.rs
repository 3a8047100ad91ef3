//! ---
//! title: exit with ok ends the run at once, as a success, though run would return err
//! requirements: [cli.exit.exit.ok-is-success, cli.exit.exit.does-not-return]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::exit::exit;

test!(run);

fn run() -> Outcome {
    done();
    exit(Ok(()));
    fail("exit with ok", "the run ends", "exit returned")
}
