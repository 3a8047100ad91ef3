//! ---
//! title: blocking-write-zeroes-and-flush that fails on a file returns last-operation-failed, and then closed
//! requirements: [io.streams.output-stream.failure-is-last-operation-failed, io.streams.stream-error.failed-then-closed]
//! since: 0.2.2
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use io::*;
use wasi::io::streams::StreamError;

test!(run);

fn run() -> Outcome {
    // The guest was started: from here on a failure is not the lack of a later version.
    signal("started");
    let mut tried = false;
    for (what, out) in targets()? {
        out.subscribe().block();
        if out.check_write().is_err() {
            // The stream was never open.
            continue;
        }
        let result = out.blocking_write_zeroes_and_flush(1);
        let Err(StreamError::LastOperationFailed(error)) = &result else {
            return fail(
                &format!("blocking-write-zeroes-and-flush into {what}"),
                "err(last-operation-failed)",
                &format!("{result:?}"),
            );
        };
        error.to_debug_string();
        for _ in 0..3 {
            closed!(
                &format!("blocking-write-zeroes-and-flush after the failure, into {what}"),
                out.blocking_write_zeroes_and_flush(1)
            )?;
            closed!(
                &format!("check-write after the failure, into {what}"),
                out.check_write()
            )?;
        }
        tried = true;
    }
    if tried {
        Ok(())
    } else {
        not_applicable("the host makes no open stream whose writes fail")
    }
}
