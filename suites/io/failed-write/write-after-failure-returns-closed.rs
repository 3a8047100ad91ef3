//! ---
//! title: When a stream of a file has closed since check-write gave a permit, write returns closed
//! requirements: [io.streams.write.closed-since-the-permit]
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
    for (what, out) in targets()? {
        out.subscribe().block();
        if out.check_write().is_err() {
            continue;
        }
        let result = out.blocking_write_and_flush(b"x");
        if !matches!(result, Err(StreamError::LastOperationFailed(_))) {
            continue;
        }
        tried = true;
        closed!(&format!("write after the failure, into {what}"), out.write(b"x"))?;
    }
    if tried {
        Ok(())
    } else {
        not_applicable("no blocking-write-and-flush fails with last-operation-failed")
    }
}
