//! ---
//! title: to-debug-string of the error of a failed write to a file returns a text when stream and descriptor have been dropped
//! formerly: [io/file/an-error-outlives-its-stream]
//! requirements: [io.error.to-debug-string.gives-text, io.error.to-debug-string.is-of-use]
//! level: may
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};
use wasi::io::streams::{OutputStream, StreamError};

test!(run);

/// Streams to which no write can succeed, as far as the host makes them, and what they are.
fn targets() -> Result<Vec<(&'static str, OutputStream)>, Failed> {
    let data = preopen!("/data")?;
    let readable = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let mut found = vec![];
    for (what, made) in [
        ("a descriptor opened to read", readable.write_via_stream(0)),
        ("a directory", data.write_via_stream(0)),
    ] {
        if let Ok(stream) = made {
            found.push((what, stream));
        }
    }
    if found.is_empty() {
        // Such a host refuses these at once. No file has an offset beyond 2^63.
        let writable = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
        let beyond = needed("write-via-stream", writable.write_via_stream(u64::MAX - 10))?;
        found.push(("an offset that no file has", beyond));
    }
    Ok(found)
}

fn run() -> Outcome {
    let mut errors = vec![];
    for (what, out) in targets()? {
        if let Err(StreamError::LastOperationFailed(error)) = out.blocking_write_and_flush(b"x") {
            errors.push((what, error));
        }
    }
    if errors.is_empty() {
        return not_applicable("no blocking-write-and-flush fails with last-operation-failed");
    }
    // The streams and descriptors have been dropped.
    for (what, error) in &errors {
        let text = error.to_debug_string();
        holds(
            &format!("to-debug-string, {what}"),
            !text.trim().is_empty(),
            "a text",
            &text,
        )?;
        equal(
            &format!("to-debug-string, second call, {what}"),
            &error.to_debug_string(),
            &text,
        )?;
    }
    Ok(())
}
