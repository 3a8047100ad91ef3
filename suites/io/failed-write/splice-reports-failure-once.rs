//! ---
//! title: A splice into a file that cannot be written is reported as last-operation-failed, and then as closed
//! requirements: [io.streams.output-stream.failure-is-last-operation-failed, io.streams.stream-error.failed-then-closed, io.streams.splice.reports-errors]
//! since: 0.2.2
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, b.txt: world } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, b.txt: world } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use io::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};
use wasi::io::streams::StreamError;

test!(run);

fn run() -> Outcome {
    // The guest was started: from here on a failure is not the lack of a later version.
    signal("started");
    let mut tried = false;
    let data = preopen!("/data")?;
    let source = open!(data, "b.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    for (what, out) in targets()? {
        out.subscribe().block();
        if out.check_write().is_err() {
            // The stream was never open.
            continue;
        }
        let input = needed("read-via-stream", source.read_via_stream(0))?;
        input.subscribe().block();
        let result = out.splice(&input, 1).and_then(|_| out.blocking_flush());
        let Err(StreamError::LastOperationFailed(error)) = &result else {
            return fail(
                &format!("splice and blocking-flush into {what}"),
                "err(last-operation-failed)",
                &format!("{result:?}"),
            );
        };
        error.to_debug_string();
        for _ in 0..3 {
            closed!(&format!("splice after the failure, into {what}"), out.splice(&input, 1))?;
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
