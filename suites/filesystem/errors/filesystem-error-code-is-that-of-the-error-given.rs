//! ---
//! title: filesystem-error-code of an error stays the same when another operation has failed with another code
//! requirements: [filesystem.types.filesystem-error-code.borrows]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{filesystem_error_code, Descriptor, DescriptorFlags, ErrorCode, OpenFlags};
use wasi::io::error::Error;
use wasi::io::streams::StreamError;

test!(run);

/// Failures, and the codes that they had at first.
struct Failures(Vec<(Error, Option<ErrorCode>)>);

impl Failures {
    fn see<T>(&mut self, result: Result<T, StreamError>) {
        if let Err(StreamError::LastOperationFailed(error)) = result {
            let code = filesystem_error_code(&error);
            self.0.push((error, code));
        }
    }

    fn differ(&self) -> bool {
        self.0.iter().any(|(_, code)| *code != self.0[0].1)
    }
}

/// What a host can let fail in different ways: streams of the wrong kind, and places where no file has bytes.
fn failures(data: &Descriptor) -> Result<Failures, Failed> {
    let mut failures = Failures(Vec::new());
    let directory = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    if let Ok(input) = directory.read_via_stream(0) {
        failures.see(input.blocking_read(1));
    }
    let reader = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    if let Ok(out) = reader.write_via_stream(0) {
        failures.see(out.blocking_write_and_flush(b"x"));
    }
    let writer = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    if let Ok(input) = writer.read_via_stream(0) {
        failures.see(input.blocking_read(1));
    }
    for place in [i64::MAX as u64 - 1, 1 << 63] {
        // Only where it is needed: that these do not trap is for another test to check.
        if failures.differ() {
            break;
        }
        if let Ok(out) = writer.write_via_stream(place) {
            failures.see(out.blocking_write_and_flush(b"x"));
        }
    }
    Ok(failures)
}

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let failures = failures(&data)?;
    if !failures.differ() {
        return not_applicable("no two streams of files fail with different codes");
    }
    for (index, (error, code)) in failures.0.iter().enumerate() {
        equal(
            &format!("filesystem-error-code of failure {index}, when others have come after it"),
            &filesystem_error_code(error),
            code,
        )?;
    }
    Ok(())
}
