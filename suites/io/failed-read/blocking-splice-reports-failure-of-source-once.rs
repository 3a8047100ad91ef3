//! ---
//! title: blocking-splice from a file that cannot be read returns last-operation-failed, and then closed
//! requirements: [io.streams.read.reports-failures, io.streams.stream-error.failed-then-closed, io.streams.splice.reports-errors]
//! level: should
//! since: 0.2.2
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use io::*;
use wasi::cli::stdout::get_stdout;
use wasi::io::streams::StreamError;

test!(run);

fn run() -> Outcome {
    // The guest was started: from here on a failure is not the lack of a later version.
    signal("started");
    let out = get_stdout();
    let mut tried = false;
    for (what, input) in sources()? {
        let result = out.blocking_splice(&input, 10);
        if matches!(result, Ok(1..)) {
            // The host can read it: that it should not is for tests of wasi:filesystem to say.
            continue;
        }
        let Err(StreamError::LastOperationFailed(error)) = &result else {
            return fail(
                &format!("blocking-splice, {what}"),
                "err(last-operation-failed)",
                &format!("{result:?}"),
            );
        };
        error.to_debug_string();
        for _ in 0..3 {
            closed!(
                &format!("blocking-splice after the failure, {what}"),
                out.blocking_splice(&input, 10)
            )?;
        }
        tried = true;
    }
    if tried {
        Ok(())
    } else {
        not_applicable("the host makes no stream whose reads fail")
    }
}
