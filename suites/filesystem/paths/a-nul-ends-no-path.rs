//! ---
//! title: A path with a NUL in it is an error, and is not cut there
//! requirements: [filesystem.types.paths.nul]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } } }
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let none = PathFlags::empty();
    err(
        "open-at",
        data.open_at(none, "a.txt\0b", OpenFlags::empty(), DescriptorFlags::READ),
        "an error",
    )?;
    err(
        "open-at with create",
        data.open_at(none, "new\0b", OpenFlags::CREATE, DescriptorFlags::WRITE),
        "an error",
    )?;
    err("stat-at", data.stat_at(none, "a.txt\0"), "an error")?;
    err("create-directory-at", data.create_directory_at("new\0b"), "an error")?;
    err("unlink-file-at", data.unlink_file_at("a.txt\0b"), "an error")?;
    err("remove-directory-at", data.remove_directory_at("empty\0b"), "an error")?;
    err("rename-at", data.rename_at("a.txt\0b", data, "new"), "an error")?;
    err("symlink-at", data.symlink_at("a.txt", "new\0b"), "an error")?;
    err("metadata-hash-at", data.metadata_hash_at(none, "a.txt\0b"), "an error")?;
    Ok(())
}
