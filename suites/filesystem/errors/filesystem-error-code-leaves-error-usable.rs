//! ---
//! title: "filesystem-error-code takes nothing from the error: it gives the same again, and the error can still be shown"
//! formerly: [filesystem/errors/a-code-can-be-asked-again]
//! requirements: [filesystem.types.filesystem-error-code.borrows]
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
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    // Where no file has bytes.
    let Ok(out) = file.write_via_stream(1 << 63) else {
        return Ok(());
    };
    match out.blocking_write_and_flush(b"x") {
        Err(StreamError::LastOperationFailed(error)) => {
            let first = filesystem_error_code(&error);
            equal("filesystem-error-code again", &filesystem_error_code(&error), &first)?;
            let shown = error.to_debug_string();
            equal("to-debug-string again", &error.to_debug_string(), &shown)?;
            equal("filesystem-error-code at last", &filesystem_error_code(&error), &first)
        }
        Err(StreamError::Closed) => Ok(()),
        Ok(()) => fail("blocking-write-and-flush at 2^63", "an error: no file is so long", "ok"),
    }
}
