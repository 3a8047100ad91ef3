//! ---
//! title: read-via-stream of a directory, or the first read of its stream, fails with is-directory, as read in POSIX does
//! requirements: [filesystem.types.read.of-a-directory-code]
//! level: may
//! dirs:
//!   - { guest: /data, holds: { sub: { dir: {} } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{filesystem_error_code, DescriptorFlags, ErrorCode, OpenFlags};
use wasi::io::streams::StreamError;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    let input = match sub.read_via_stream(0) {
        Ok(input) => input,
        Err(error) => return equal("the error of read-via-stream", &error, &ErrorCode::IsDirectory),
    };
    match input.blocking_read(10) {
        Err(StreamError::LastOperationFailed(error)) => equal(
            "the error-code of blocking-read",
            &filesystem_error_code(&error),
            &Some(ErrorCode::IsDirectory),
        ),
        seen => fail("blocking-read", "last-operation-failed", &format!("{seen:?}")),
    }
}
