//! ---
//! title: "Through a directory opened without mutate-directory nothing is made, removed or renamed: read-only"
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
    fails(
        "create-directory-at",
        sub.create_directory_at("new"),
        ErrorCode::ReadOnly,
    )?;
    fails("unlink-file-at", sub.unlink_file_at("b.txt"), ErrorCode::ReadOnly)?;
    fails(
        "remove-directory-at",
        sub.remove_directory_at("empty"),
        ErrorCode::ReadOnly,
    )?;
    fails("rename-at", sub.rename_at("b.txt", &sub, "c.txt"), ErrorCode::ReadOnly)?;
    fails(
        "link-at",
        sub.link_at(PathFlags::empty(), "b.txt", &sub, "c.txt"),
        ErrorCode::ReadOnly,
    )?;
    fails("symlink-at", sub.symlink_at("b.txt", "c.txt"), ErrorCode::ReadOnly)?;
    ok("stat-at", sub.stat_at(PathFlags::empty(), "b.txt"))?;
    Ok(())
}
