//! ---
//! title: rename-at and link-at from elsewhere into a directory opened without mutate-directory fail with read-only
//! formerly: [filesystem/flags/nothing-comes-into-a-directory-opened-to-read]
//! requirements: [filesystem.types.descriptor-flags.read-only-directory]
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
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    fails(
        "rename-at into sub",
        data.rename_at("a.txt", &sub, "c.txt"),
        ErrorCode::ReadOnly,
    )?;
    match data.link_at(PathFlags::empty(), "a.txt", &sub, "c.txt") {
        // The error is read-only where the operation would succeed otherwise: hard links are not on every file system.
        Err(ErrorCode::Unsupported) => Ok(()),
        linked => fails("link-at into sub", linked, ErrorCode::ReadOnly),
    }
}
