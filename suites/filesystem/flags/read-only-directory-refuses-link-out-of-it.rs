//! ---
//! title: link-at out of a directory opened without mutate-directory into one that can be changed fails with read-only
//! requirements: [filesystem.types.descriptor-flags.read-only-directory]
//! level: should
//! dirs: [{ guest: /data, holds: { sub: { dir: { b.txt: hello } } } }]
//! expect: { outcome: ok, dirs: { /data: { sub: { dir: { b.txt: hello } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    match sub.link_at(PathFlags::empty(), "b.txt", &data, "c.txt") {
        // The error is read-only where the operation would succeed otherwise: hard links are not on every file system.
        Err(ErrorCode::Unsupported) => not_applicable("the file system has no hard links"),
        linked => fails("link-at out of sub", linked, ErrorCode::ReadOnly),
    }
}
