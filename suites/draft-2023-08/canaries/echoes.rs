//! ---
//! title: The guest really runs, an argument or a variable reaches it, and its output arrives
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
    let variable = get_environment()
        .into_iter()
        .find(|(name, _)| name == "NONCE")
        .map(|(_, value)| value);
    // The last argument: whether a program's name comes before it is the host's choice.
    let nonce = some("the nonce", variable.or_else(|| get_arguments().pop()))?;
    print(nonce.as_bytes())
}
