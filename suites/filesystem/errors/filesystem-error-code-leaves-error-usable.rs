//! ---
//! title: "filesystem-error-code only borrows the error: it returns the same code again, and the error can still be shown"
//! formerly: [filesystem/errors/a-code-can-be-asked-again]
//! requirements: [filesystem.types.filesystem-error-code.borrows]
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
    let first = filesystem_error_code(&error);
    equal(
        "filesystem-error-code, the second time",
        &filesystem_error_code(&error),
        &first,
    )?;
    let shown = error.to_debug_string();
    equal("to-debug-string, the second time", &error.to_debug_string(), &shown)?;
    equal(
        "filesystem-error-code after to-debug-string",
        &filesystem_error_code(&error),
        &first,
    )
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
