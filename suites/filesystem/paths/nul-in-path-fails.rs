//! ---
//! title: A path with a NUL in it is an error, and is not cut there
//! formerly: [filesystem/paths/a-nul-ends-no-path]
//! requirements: [filesystem.types.paths.nul]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, empty: { dir: {} } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, empty: { dir: {} } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
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
    err("rename-at", data.rename_at("a.txt\0b", &data, "new"), "an error")?;
    err("symlink-at", data.symlink_at("a.txt", "new\0b"), "an error")?;
    err("metadata-hash-at", data.metadata_hash_at(none, "a.txt\0b"), "an error")?;
    Ok(())
}
