//! ---
//! title: read that fails on a file returns last-operation-failed, and then closed
//! requirements: [io.streams.read.reports-failures, io.streams.stream-error.failed-then-closed]
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
use wasi::io::streams::StreamError;

test!(run);

fn run() -> Outcome {
    // The guest was started: from here on a failure is not the lack of a later version.
    signal("started");
    let mut tried = false;
    for (what, input) in sources()? {
        // A call that does not wait may return nothing while the host has not looked at the file yet.
        input.subscribe().block();
        let result = input.read(10);
        if matches!(result, Ok(ref bytes) if !bytes.is_empty()) {
            // The host can read it: that it should not is for tests of wasi:filesystem to say.
            continue;
        }
        let Err(StreamError::LastOperationFailed(error)) = &result else {
            return fail(
                &format!("read, {what}"),
                "err(last-operation-failed)",
                &format!("{result:?}"),
            );
        };
        error.to_debug_string();
        for _ in 0..3 {
            closed!(&format!("read after the failure, {what}"), input.read(10))?;
        }
        tried = true;
    }
    if tried {
        Ok(())
    } else {
        not_applicable("the host makes no stream whose reads fail")
    }
}
