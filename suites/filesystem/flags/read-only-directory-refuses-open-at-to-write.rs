//! ---
//! title: open-at to write, with create or with truncate, and with mutate-directory, from a directory without mutate-directory fails with read-only
//! formerly: [filesystem/flags/a-directory-opened-to-read-gives-no-writers]
//! requirements: [filesystem.types.descriptor-flags.read-only-directory, filesystem.types.open-at.read-only-base]
//! dirs: [{ guest: /data, holds: { sub: { dir: { b.txt: hello, empty: { dir: {} } } } } }]
//! expect: { outcome: ok, dirs: { /data: { sub: { dir: { b.txt: hello, empty: { dir: {} } } } } } }
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
    let read_only = ErrorCode::ReadOnly;
    let open = |path, how, flags| sub.open_at(PathFlags::empty(), path, how, flags);
    fails(
        "open-at with write",
        open("b.txt", OpenFlags::empty(), write),
        read_only,
    )?;
    fails(
        "open-at with create",
        open("new.txt", OpenFlags::CREATE, read),
        read_only,
    )?;
    fails(
        "open-at with truncate",
        open("b.txt", OpenFlags::TRUNCATE, write),
        read_only,
    )?;
    fails(
        "open-at with truncate, to read",
        open("b.txt", OpenFlags::TRUNCATE, read),
        read_only,
    )?;
    let empty = open("empty", OpenFlags::DIRECTORY, read | mutate);
    fails("open-at with mutate-directory", empty, read_only)?;
    ok("open-at with read", open("b.txt", OpenFlags::empty(), read))?;
    Ok(())
}
