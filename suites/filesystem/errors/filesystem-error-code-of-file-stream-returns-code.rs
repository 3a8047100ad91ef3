//! ---
//! title: The error of a stream of a file has a code of the file system
//! formerly: [filesystem/errors/a-file-streams-error-has-a-code]
//! requirements: [filesystem.types.filesystem-error-code.of-files]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{filesystem_error_code, DescriptorFlags, OpenFlags};
use wasi::io::streams::StreamError;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let Ok(out) = file.write_via_stream(0) else {
        // A host may refuse it at once.
        return Ok(());
    };
    out.subscribe().block();
    let told = out
        .check_write()
        .and_then(|_| out.write(b"x"))
        .and_then(|()| out.blocking_flush());
    match told {
        Err(StreamError::LastOperationFailed(error)) => {
            some("filesystem-error-code", filesystem_error_code(&error)).map(|_| ())
        }
        Err(StreamError::Closed) => Ok(()),
        Ok(()) => fail("a write to a file opened to read", "an error", "ok"),
    }
}
