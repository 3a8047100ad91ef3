//! ---
//! title: "What POSIX has a code for has that code: bad-descriptor, invalid and file-too-large"
//! formerly: [filesystem/errors/as-posix-has-them]
//! requirements: [filesystem.types.error-code.as-posix]
//! level: may
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let none = PathFlags::empty();
    let open = |flags| ok("open-at", data.open_at(none, "a.txt", OpenFlags::empty(), flags));
    let (reader, writer) = (open(DescriptorFlags::READ)?, open(DescriptorFlags::WRITE)?);
    fails(
        "write of a descriptor to read",
        reader.write(b"x", 0),
        ErrorCode::BadDescriptor,
    )?;
    fails(
        "read of a descriptor to write",
        writer.read(1, 0),
        ErrorCode::BadDescriptor,
    )?;
    fails("readlink-at of a file", data.readlink_at("a.txt"), ErrorCode::Invalid)?;
    fails(
        "rename-at of sub into itself",
        data.rename_at("sub", &data, "sub/new"),
        ErrorCode::Invalid,
    )?;
    fails(
        "remove-directory-at of sub/.",
        data.remove_directory_at("sub/."),
        ErrorCode::Invalid,
    )?;
    let error = err(
        "set-size to 2^62",
        writer.set_size(1 << 62),
        "file-too-large or invalid",
    )?;
    holds(
        "set-size to 2^62",
        matches!(error, ErrorCode::FileTooLarge | ErrorCode::Invalid),
        "file-too-large or invalid",
        &error,
    )
}
