//! ---
//! title: The guest runs, an argument or a variable reaches it, and its output comes back
//! requirements: []
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::environment::{get_arguments, get_environment};
use wasi::cli::stdout::get_stdout;

test!(run);

/// A nonce is 12 bytes in hexadecimal.
fn is_nonce(text: &String) -> bool {
    text.len() == 24 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn run() -> Outcome {
    // The harness gives a random nonce in whichever way the runner has. A host may give a program name before the arguments, or none.
    let arguments = get_arguments().into_iter();
    let variables = get_environment().into_iter().map(|(_, value)| value);
    let nonce = some("the nonce", arguments.chain(variables).find(is_nonce))?;
    ok(
        "blocking-write-and-flush",
        get_stdout().blocking_write_and_flush(nonce.as_bytes()),
    )
}
