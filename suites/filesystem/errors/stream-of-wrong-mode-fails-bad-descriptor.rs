//! ---
//! title: Where a stream that reads a file opened to write, or writes one opened to read, fails, it fails with bad-descriptor
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

/// The code of the error with which an operation on a stream fails. That it fails is for another test to check.
fn code_of<T: Debug>(call: &str, result: Result<T, StreamError>) -> Result<ErrorCode, Failed> {
    let Err(error) = result else {
        return not_applicable(&format!("{call} succeeds"));
    };
    let code = match error {
        StreamError::LastOperationFailed(error) => filesystem_error_code(&error),
        StreamError::Closed => None,
    };
    match code {
        Some(code) => Ok(code),
        None => not_applicable(&format!("the error of {call} has no code")),
    }
}

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let reader = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let writer = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    // A host gives no stream at all, or one on which the first operation fails.
    match writer.read_via_stream(0) {
        Ok(stream) => {
            let code = code_of("blocking-read", stream.blocking_read(1))?;
            equal("the code of blocking-read", &code, &ErrorCode::BadDescriptor)?;
        }
        refused => fails("read-via-stream", refused, ErrorCode::BadDescriptor)?,
    }
    for (call, made) in [
        ("write-via-stream", reader.write_via_stream(0)),
        ("append-via-stream", reader.append_via_stream()),
    ] {
        match made {
            Ok(stream) => {
                let operation = format!("blocking-write-and-flush after {call}");
                let code = code_of(&operation, stream.blocking_write_and_flush(b"x"))?;
                equal(&format!("the code of {operation}"), &code, &ErrorCode::BadDescriptor)?;
            }
            refused => fails(call, refused, ErrorCode::BadDescriptor)?,
        }
    }
    Ok(())
}
