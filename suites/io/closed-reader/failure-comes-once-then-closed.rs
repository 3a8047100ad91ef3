//! ---
//! title: After last-operation-failed the stream is closed
//! requirements: [io.streams.stream-error.failed-then-closed]
//! since: 0.2.2
//! stdout: closed
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;
use wasi::io::streams::StreamError;

test!(run);

fn run() -> Outcome {
    // It has started: what ends it from here on is no lack of a later version.
    signal("started");
    let out = get_stdout();
    out.subscribe().block();
    let told = out
        .check_write()
        .and_then(|_| out.write(b"x"))
        .and_then(|()| out.blocking_flush());
    if let Err(StreamError::LastOperationFailed(_)) = told {
        return closed!("check-write after last-operation-failed", out.check_write());
    }
    closed!("check-write, write and blocking-flush without a reader", told)
}
