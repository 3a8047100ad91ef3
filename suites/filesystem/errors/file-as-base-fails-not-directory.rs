//! ---
//! title: Each function that takes a path fails with not-directory from the descriptor of a file, for the path . and for a name
//! requirements: [filesystem.types.not-directory]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use filesystem::link_fails;
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, NewTimestamp, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let none = PathFlags::empty();
    let not_directory = ErrorCode::NotDirectory;
    let file = open!(
        data,
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE
    )?;
    for path in [".", "x"] {
        let opened = file.open_at(none, path, OpenFlags::empty(), DescriptorFlags::READ);
        fails(&format!("open-at of {path} in a file"), opened, not_directory)?;
        fails(
            &format!("stat-at of {path} in a file"),
            file.stat_at(none, path),
            not_directory,
        )?;
        let hash = file.metadata_hash_at(none, path);
        fails(&format!("metadata-hash-at of {path} in a file"), hash, not_directory)?;
        let set = file.set_times_at(none, path, NewTimestamp::NoChange, NewTimestamp::Now);
        fails(&format!("set-times-at of {path} in a file"), set, not_directory)?;
    }
    fails(
        "create-directory-at in a file",
        file.create_directory_at("x"),
        not_directory,
    )?;
    fails(
        "remove-directory-at in a file",
        file.remove_directory_at("x"),
        not_directory,
    )?;
    fails("unlink-file-at in a file", file.unlink_file_at("x"), not_directory)?;
    fails("readlink-at in a file", file.readlink_at("x"), not_directory)?;
    fails("symlink-at in a file", file.symlink_at("y", "x"), not_directory)?;
    fails("rename-at from a file", file.rename_at("x", &data, "y"), not_directory)?;
    fails(
        "rename-at into a file",
        data.rename_at("a.txt", &file, "x"),
        not_directory,
    )?;
    link_fails(
        "link-at from a file",
        file.link_at(none, "x", &data, "y"),
        not_directory,
    )?;
    link_fails(
        "link-at into a file",
        data.link_at(none, "a.txt", &file, "x"),
        not_directory,
    )
}
