//! ---
//! title: read of a file opened to write, and write and set-size of one opened to read, fail with bad-descriptor
//! formerly: [filesystem/errors/as-posix-has-them]
//! requirements: [filesystem.types.error-code.as-posix]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let reader = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let writer = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    fails(
        "write of a file opened to read",
        reader.write(b"x", 0),
        ErrorCode::BadDescriptor,
    )?;
    fails(
        "read of a file opened to write",
        writer.read(1, 0),
        ErrorCode::BadDescriptor,
    )?;
    // POSIX names EBADF and EINVAL for ftruncate.
    let error = err(
        "set-size of a file opened to read",
        reader.set_size(1),
        "bad-descriptor or invalid",
    )?;
    let fits = matches!(error, ErrorCode::BadDescriptor | ErrorCode::Invalid);
    holds(
        "the error of set-size of a file opened to read",
        fits,
        "bad-descriptor or invalid",
        &error,
    )
}
