//! ---
//! title: A failed write to a file is reported by blocking-flush as last-operation-failed, and then as closed
//! formerly: [io/file/a-failed-write-is-told]
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
        let result = out.write(b"x").and_then(|()| out.blocking_flush());
        let Err(StreamError::LastOperationFailed(error)) = &result else {
            return fail(
                &format!("write and blocking-flush into {what}"),
                "err(last-operation-failed)",
                &format!("{result:?}"),
            );
        };
        error.to_debug_string();
        for _ in 0..3 {
            closed!(
                &format!("blocking-flush after the failure, into {what}"),
                out.blocking_flush()
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
