//! ---
//! title: rename-at out of a directory opened without mutate-directory into one that can be changed fails with read-only
//! requirements: [filesystem.types.descriptor-flags.read-only-directory]
//! dirs: [{ guest: /data, holds: { sub: { dir: { b.txt: hello, empty: { dir: {} } } } } }]
//! expect: { outcome: ok, dirs: { /data: { sub: { dir: { b.txt: hello, empty: { dir: {} } } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    fails(
        "rename-at of a file out of sub",
        sub.rename_at("b.txt", &data, "c.txt"),
        ErrorCode::ReadOnly,
    )?;
    fails(
        "rename-at of a directory out of sub",
        sub.rename_at("empty", &data, "moved"),
        ErrorCode::ReadOnly,
    )
}
