//! ---
//! title: Through a directory opened without mutate-directory, functions that make, remove, rename or link fail with read-only
//! formerly: [filesystem/flags/a-directory-opened-to-read-cannot-be-changed]
//! requirements: [filesystem.types.descriptor-flags.read-only-directory]
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
    let read_only = ErrorCode::ReadOnly;
    fails("create-directory-at", sub.create_directory_at("new"), read_only)?;
    fails("unlink-file-at", sub.unlink_file_at("b.txt"), read_only)?;
    fails("remove-directory-at", sub.remove_directory_at("empty"), read_only)?;
    fails("rename-at", sub.rename_at("b.txt", &sub, "c.txt"), read_only)?;
    fails("symlink-at", sub.symlink_at("b.txt", "c.txt"), read_only)?;
    match sub.link_at(PathFlags::empty(), "b.txt", &sub, "c.txt") {
        // The error is read-only where the operation would succeed otherwise: hard links are not on every file system.
        Err(ErrorCode::Unsupported) => {}
        linked => fails("link-at", linked, read_only)?,
    }
    ok("stat-at", sub.stat_at(PathFlags::empty(), "b.txt"))?;
    Ok(())
}
