//! ---
//! title: After a stdout has returned last-operation-failed, check-write returns closed
//! formerly: [io/closed-reader/failure-comes-once-then-closed]
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
    // The guest was started: from here on a failure is not the lack of a later version.
    signal("started");
    let out = get_stdout();
    out.subscribe().block();
    let result = out
        .check_write()
        .and_then(|_| out.write(b"x"))
        .and_then(|()| out.blocking_flush());
    match result {
        Err(StreamError::LastOperationFailed(_)) => {
            closed!("check-write after last-operation-failed", out.check_write())
        }
        Err(StreamError::Closed) => not_applicable("a stdout without a reader returns closed at once"),
        Ok(()) => not_applicable("no operation on a stdout without a reader fails"),
    }
}
