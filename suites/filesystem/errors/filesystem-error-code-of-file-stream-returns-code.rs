//! ---
//! title: filesystem-error-code of the error of a failed operation on a stream of a file returns a code
//! formerly: [filesystem/errors/a-file-streams-error-has-a-code]
//! requirements: [filesystem.types.filesystem-error-code.of-files]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{filesystem_error_code, Descriptor, DescriptorFlags, OpenFlags};
use wasi::io::error::Error;
use wasi::io::streams::StreamError;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let Some(error) = failed_operation(&data)? else {
        return not_applicable("no stream of a file fails with last-operation-failed");
    };
    some("filesystem-error-code", filesystem_error_code(&error)).map(drop)
}

/// The error of an operation on a stream of a file that has failed, where the host gives such a stream at all.
fn failed_operation(data: &Descriptor) -> Result<Option<Error>, Failed> {
    let reader = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    if let Ok(out) = reader.write_via_stream(0) {
        if let Err(StreamError::LastOperationFailed(error)) = out.blocking_write_and_flush(b"x") {
            return Ok(Some(error));
        }
    }
    let writer = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    if let Ok(input) = writer.read_via_stream(0) {
        if let Err(StreamError::LastOperationFailed(error)) = input.blocking_read(1) {
            return Ok(Some(error));
        }
    }
    let directory = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    if let Ok(input) = directory.read_via_stream(0) {
        if let Err(StreamError::LastOperationFailed(error)) = input.blocking_read(1) {
            return Ok(Some(error));
        }
    }
    // Where no file has bytes. It comes last: that this does not trap is for another test to check.
    if let Ok(out) = writer.write_via_stream(1 << 63) {
        if let Err(StreamError::LastOperationFailed(error)) = out.blocking_write_and_flush(b"x") {
            return Ok(Some(error));
        }
    }
    Ok(None)
}
