//! ---
//! title: A stream that reads a file opened to write, or writes one opened to read, fails with bad-descriptor
//! requirements: [filesystem.types.error-code.as-posix]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use core::fmt::Debug;
use guest::*;
use wasi::filesystem::types::{filesystem_error_code, DescriptorFlags, ErrorCode, OpenFlags};
use wasi::io::streams::StreamError;

test!(run);

/// Holds when an operation on a stream fails with bad-descriptor, where its error has a code.
fn operation_fails<T: Debug>(call: &str, result: Result<T, StreamError>) -> Outcome {
    let code = match err(call, result, "an error")? {
        StreamError::LastOperationFailed(error) => filesystem_error_code(&error),
        StreamError::Closed => None,
    };
    match code {
        Some(code) => equal(&format!("the code of {call}"), &code, &ErrorCode::BadDescriptor),
        None => Ok(()),
    }
}

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let reader = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let writer = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    // A host gives no stream at all, or one on which the first operation fails.
    match writer.read_via_stream(0) {
        Ok(stream) => operation_fails("blocking-read", stream.blocking_read(1))?,
        refused => fails("read-via-stream", refused, ErrorCode::BadDescriptor)?,
    }
    for (call, made) in [
        ("write-via-stream", reader.write_via_stream(0)),
        ("append-via-stream", reader.append_via_stream()),
    ] {
        match made {
            Ok(stream) => operation_fails(
                &format!("blocking-write-and-flush after {call}"),
                stream.blocking_write_and_flush(b"x"),
            )?,
            refused => fails(call, refused, ErrorCode::BadDescriptor)?,
        }
    }
    Ok(())
}
