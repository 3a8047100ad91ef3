//! ---
//! title: An empty path is an error for every operation that takes one
//! formerly: [filesystem/paths/an-empty-path-names-nothing]
//! requirements: [filesystem.types.paths.empty]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, empty: { dir: {} } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, link: { symlink: a.txt }, empty: { dir: {} } } } }
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
        data.open_at(none, "", OpenFlags::empty(), DescriptorFlags::READ),
        "an error",
    )?;
    err(
        "open-at with create",
        data.open_at(none, "", OpenFlags::CREATE, DescriptorFlags::WRITE),
        "an error",
    )?;
    err("stat-at", data.stat_at(none, ""), "an error")?;
    err("create-directory-at", data.create_directory_at(""), "an error")?;
    err("remove-directory-at", data.remove_directory_at(""), "an error")?;
    err("unlink-file-at", data.unlink_file_at(""), "an error")?;
    err("readlink-at", data.readlink_at(""), "an error")?;
    err("symlink-at", data.symlink_at("a.txt", ""), "an error")?;
    err("rename-at from nothing", data.rename_at("", &data, "new"), "an error")?;
    err("rename-at to nothing", data.rename_at("a.txt", &data, ""), "an error")?;
    err("link-at from nothing", data.link_at(none, "", &data, "new"), "an error")?;
    err("link-at to nothing", data.link_at(none, "a.txt", &data, ""), "an error")?;
    err("metadata-hash-at", data.metadata_hash_at(none, ""), "an error")?;
    Ok(())
}
