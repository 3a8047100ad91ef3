//! ---
//! title: read of a stdin that is a directory returns last-operation-failed, and then closed
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
    input.subscribe().block();
    let result = input.read(10);
    let Err(StreamError::LastOperationFailed(error)) = &result else {
        return fail(
            "read of a directory",
            "err(last-operation-failed)",
            &format!("{result:?}"),
        );
    };
    error.to_debug_string();
    for _ in 0..3 {
        closed!("read after the failure", input.read(10))?;
    }
    Ok(())
}
