//! ---
//! title: The guest really runs, an argument or a variable reaches it, and its output comes back
//! requirements: []
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::{get_arguments, get_environment};
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    // The harness gives a random nonce by whichever way the runner has.
    let argument = get_arguments().into_iter().nth(1);
    let variable = || {
        get_environment()
            .into_iter()
            .find(|(name, _)| name == "NONCE")
            .map(|(_, value)| value)
    };
    let nonce = some("the nonce", argument.or_else(variable))?;
    ok(
        "blocking-write-and-flush",
        get_stdout().blocking_write_and_flush(nonce.as_bytes()),
    )
}
