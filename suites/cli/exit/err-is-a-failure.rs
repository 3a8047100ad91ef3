//! ---
//! title: exit with err ends the run at once, as a failure
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
    let _: Outcome = fail("exit with err", "the run ends", "exit returned");
    // A success, so that the run does not end as expected.
    Ok(())
}
