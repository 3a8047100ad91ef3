//! ---
//! title: A directory gives no stream to read, write or append, or one whose first read or write fails with last-operation-failed
//! requirements: [filesystem.types.read.of-a-directory]
//! formerly: [filesystem/streams/a-directory-has-none]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};
use wasi::io::streams::StreamError;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    // To fail late is fine; closed would say that there are no more bytes.
    let failed = |check: &str, error: StreamError| match error {
        StreamError::LastOperationFailed(_) => Ok(()),
        StreamError::Closed => fail(check, "last-operation-failed", "closed"),
    };
    if let Ok(input) = sub.read_via_stream(0) {
        let call = "blocking-read of a directory";
        failed(call, err(call, input.blocking_read(10), "an error")?)?;
    }
    if let Ok(output) = sub.write_via_stream(0) {
        let call = "blocking-write-and-flush to a directory";
        failed(call, err(call, output.blocking_write_and_flush(b"x"), "an error")?)?;
    }
    if let Ok(output) = sub.append_via_stream() {
        let call = "blocking-write-and-flush to a directory, appending";
        failed(call, err(call, output.blocking_write_and_flush(b"x"), "an error")?)?;
    }
    Ok(())
}
