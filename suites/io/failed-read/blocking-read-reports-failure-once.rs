//! ---
//! title: blocking-read that fails on a file returns last-operation-failed, and then closed
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
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};
use wasi::io::streams::{InputStream, StreamError};

test!(run);

/// Streams that cannot be read, as far as the host makes them, and what they are.
fn sources() -> Result<Vec<(&'static str, InputStream)>, Failed> {
    let data = preopen!("/data")?;
    let writable = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    let readable = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let mut found = vec![];
    for (what, made) in [
        ("a descriptor opened to write", writable.read_via_stream(0)),
        ("a directory", data.read_via_stream(0)),
    ] {
        if let Ok(stream) = made {
            found.push((what, stream));
        }
    }
    // Such a host refuses these at once. An offset that no file has is an error, or past the end: what the host makes of it,
    // read of the descriptor shows.
    if found.is_empty() && readable.read(1, u64::MAX - 10).is_err() {
        if let Ok(stream) = readable.read_via_stream(u64::MAX - 10) {
            found.push(("an offset that no file has", stream));
        }
    }
    Ok(found)
}

fn run() -> Outcome {
    // The guest was started: from here on a failure is not the lack of a later version.
    signal("started");
    let mut tried = false;
    for (what, input) in sources()? {
        let result = input.blocking_read(10);
        if matches!(result, Ok(ref bytes) if !bytes.is_empty()) {
            // The host can read it: that it should not is for tests of wasi:filesystem to say.
            continue;
        }
        let Err(StreamError::LastOperationFailed(error)) = &result else {
            return fail(
                &format!("blocking-read, {what}"),
                "err(last-operation-failed)",
                &format!("{result:?}"),
            );
        };
        error.to_debug_string();
        for _ in 0..3 {
            closed!(
                &format!("blocking-read after the failure, {what}"),
                input.blocking_read(10)
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
