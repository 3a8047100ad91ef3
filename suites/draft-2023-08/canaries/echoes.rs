//! ---
//! title: The guest really runs, an argument or a variable reaches it, and its output comes back
//! requirements: []
//! snapshots: ['2023-07', '2023-08', '2023-09']
//! ---
#![no_std]
#![no_main]
use draft::environment::{get_arguments, get_environment};
use draft::{draft_test, print};
use guest::*;

draft_test!(run);

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
    print(nonce.as_bytes())
}
