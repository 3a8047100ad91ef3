//! ---
//! title: blocking-skip of a stdin that is a directory returns last-operation-failed, and then closed
//! requirements: [io.streams.read.reports-failures, io.streams.stream-error.failed-then-closed]
//! level: should
//! since: 0.2.2
//! stdin: { directory: true }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;
use wasi::io::streams::StreamError;

test!(run);

fn run() -> Outcome {
    // The guest was started: from here on a failure is not the lack of a later version.
    signal("started");
    let input = get_stdin();
    let result = input.blocking_skip(10);
    let Err(StreamError::LastOperationFailed(error)) = &result else {
        return fail(
            "blocking-skip of a directory",
            "err(last-operation-failed)",
            &format!("{result:?}"),
        );
    };
    error.to_debug_string();
    for _ in 0..3 {
        closed!("blocking-skip after the failure", input.blocking_skip(10))?;
    }
    Ok(())
}
