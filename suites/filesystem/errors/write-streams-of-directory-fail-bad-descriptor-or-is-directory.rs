//! ---
//! title: Where write-via-stream and append-via-stream of a directory fail, they fail with bad-descriptor or is-directory
//! requirements: [filesystem.types.error-code.as-posix]
//! level: should
//! dirs: [{ guest: /data, holds: { sub: { dir: {} } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    for (call, made) in [
        ("write-via-stream", sub.write_via_stream(0)),
        ("append-via-stream", sub.append_via_stream()),
    ] {
        let Err(error) = made else {
            return not_applicable(&format!("{call} of a directory returns a stream"));
        };
        // POSIX names EISDIR for a directory that is opened to write, and EBADF for a write to what was opened to read.
        holds(
            &format!("the error of {call} of a directory"),
            matches!(error, ErrorCode::BadDescriptor | ErrorCode::IsDirectory),
            "bad-descriptor or is-directory",
            &error,
        )?;
    }
    Ok(())
}
