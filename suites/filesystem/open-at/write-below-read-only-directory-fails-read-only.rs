//! ---
//! title: From a directory without mutate-directory, open-at with write, mutate-directory, truncate or create fails with read-only
//! formerly: [filesystem/open-at/each-way-to-write-below-a-directory-opened-to-read-is-read-only]
//! requirements: [filesystem.types.open-at.read-only-base]
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
    let none = OpenFlags::empty();
    let (read, write) = (DescriptorFlags::READ, DescriptorFlags::WRITE);
    for (path, how, flags) in [
        ("b.txt", none, write),
        ("b.txt", none, read | write),
        ("b.txt", OpenFlags::TRUNCATE, read),
        ("b.txt", OpenFlags::CREATE, read),
        ("empty", none, read | DescriptorFlags::MUTATE_DIRECTORY),
        ("empty", OpenFlags::DIRECTORY | OpenFlags::CREATE, read),
    ] {
        let opened = sub.open_at(PathFlags::empty(), path, how, flags);
        fails(
            &format!("open-at of {path} with {how:?} and {flags:?}"),
            opened,
            ErrorCode::ReadOnly,
        )?;
    }
    Ok(())
}
