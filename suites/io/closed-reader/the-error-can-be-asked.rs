//! ---
//! title: The error of a failed write has a text, however short, and asking for it does no harm
//! requirements: [io.error.to-debug-string.gives-text]
//! stdout: closed
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;
use wasi::io::streams::StreamError;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    out.subscribe().block();
    let told = out
        .check_write()
        .and_then(|_| out.write(b"x"))
        .and_then(|()| out.blocking_flush());
    if let Err(StreamError::LastOperationFailed(error)) = &told {
        let text = error.to_debug_string();
        equal("to-debug-string, second time", &error.to_debug_string(), &text)?;
    }
    ended!("check-write, write and blocking-flush without a reader", told)
}
