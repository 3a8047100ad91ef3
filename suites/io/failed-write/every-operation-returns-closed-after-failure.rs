//! ---
//! title: After a write to a file has failed, every operation of the stream returns closed
//! formerly: [io/file/a-failed-write-closes-the-stream]
//! requirements: [io.streams.stream-error.failed-then-closed, io.streams.output-stream.closed-stays-closed, io.streams.output-subscribe.ready-when-closed]
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
    let data = preopen!("/data")?;
    let source = open!(data, "b.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let mut tried = false;
    for (what, out) in targets()? {
        let result = out.blocking_write_and_flush(b"x");
        if !matches!(result, Err(StreamError::LastOperationFailed(_))) {
            continue;
        }
        tried = true;
        let input = needed("read-via-stream", source.read_via_stream(0))?;
        for _ in 0..3 {
            closed!(&format!("check-write of {what}"), out.check_write())?;
            closed!(&format!("flush of {what}"), out.flush())?;
            closed!(&format!("blocking-flush of {what}"), out.blocking_flush())?;
            closed!(
                &format!("blocking-write-and-flush of {what}"),
                out.blocking_write_and_flush(b"x")
            )?;
            closed!(
                &format!("blocking-write-zeroes-and-flush of {what}"),
                out.blocking_write_zeroes_and_flush(1)
            )?;
            closed!(&format!("blocking-splice into {what}"), out.blocking_splice(&input, 1))?;
            let pollable = out.subscribe();
            pollable.block();
            equal(&format!("ready of {what}"), &pollable.ready(), &true)?;
        }
    }
    if tried {
        Ok(())
    } else {
        not_applicable("no blocking-write-and-flush fails with last-operation-failed")
    }
}
