//! ---
//! title: "read-via-stream of a directory, or the first read of its stream, fails with is-directory or bad-descriptor, not with invalid"
//! requirements: [filesystem.types.error-code.as-posix]
//! level: should
//! dirs: [{ guest: /data, holds: { sub: { dir: {} } } }]
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
    let error = match sub.read_via_stream(0) {
        Err(error) => error,
        Ok(input) => match input.blocking_read(10) {
            Err(StreamError::LastOperationFailed(error)) => match filesystem_error_code(&error) {
                Some(code) => code,
                None => return not_applicable("the error of the read has no error-code"),
            },
            // That it fails is for another test to check.
            _ => return not_applicable("a read of a directory does not fail"),
        },
    };
    holds(
        "the error of read-via-stream of a directory, or of its first read",
        matches!(error, ErrorCode::IsDirectory | ErrorCode::BadDescriptor),
        "is-directory or bad-descriptor",
        &error,
    )?;
    Ok(())
}
