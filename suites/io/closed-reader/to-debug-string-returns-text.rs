//! ---
//! title: to-debug-string of the error of a failed write to stdout returns a text
//! formerly: [io/closed-reader/the-error-can-be-asked]
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
    let result = out
        .check_write()
        .and_then(|_| out.write(b"x"))
        .and_then(|()| out.blocking_flush());
    let Err(StreamError::LastOperationFailed(error)) = result else {
        return not_applicable("no operation on a stdout without a reader returns last-operation-failed");
    };
    let text = error.to_debug_string();
    equal("to-debug-string, second call", &error.to_debug_string(), &text)
}
