//! ---
//! title: "From a directory opened without mutate-directory nothing is opened to write, create or truncate: read-only"
//! formerly: [filesystem/flags/a-directory-opened-to-read-gives-no-writers]
//! requirements: [filesystem.types.descriptor-flags.read-only-directory, filesystem.types.open-at.read-only-base]
//! dirs: [{ guest: /data, holds: { sub: { dir: { b.txt: hello, deeper: { dir: {} } } } } }]
//! expect: { outcome: ok, dirs: { /data: { sub: { dir: { b.txt: hello, deeper: { dir: {} } } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    let (read, write) = (DescriptorFlags::READ, DescriptorFlags::WRITE);
    let mutate = DescriptorFlags::MUTATE_DIRECTORY;
    let open = |path, how, flags| sub.open_at(PathFlags::empty(), path, how, flags);
    fails(
        "open-at with write",
        open("b.txt", OpenFlags::empty(), write),
        ErrorCode::ReadOnly,
    )?;
    fails(
        "open-at with create",
        open("new.txt", OpenFlags::CREATE, read),
        ErrorCode::ReadOnly,
    )?;
    fails(
        "open-at with truncate",
        open("b.txt", OpenFlags::TRUNCATE, write),
        ErrorCode::ReadOnly,
    )?;
    let deeper = open("deeper", OpenFlags::DIRECTORY, read | mutate);
    fails("open-at with mutate-directory", deeper, ErrorCode::ReadOnly)?;
    ok("open-at with read", open("b.txt", OpenFlags::empty(), read))?;
    Ok(())
}
