//! ---
//! title: A file in the place of a directory, in a path or to remove-directory-at, open-at with directory and read-directory, fails with not-directory
//! formerly: [filesystem/errors/what-is-no-directory-is-not-directory]
//! requirements: [filesystem.types.not-directory]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, sub: { dir: {} } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, link: { symlink: a.txt }, sub: { dir: {} } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let none = PathFlags::empty();
    let not_directory = ErrorCode::NotDirectory;
    fails(
        "remove-directory-at of a file",
        data.remove_directory_at("a.txt"),
        not_directory,
    )?;
    fails(
        "remove-directory-at of a link to a file",
        data.remove_directory_at("link"),
        not_directory,
    )?;
    fails("stat-at through a file", data.stat_at(none, "a.txt/x"), not_directory)?;
    fails(
        "metadata-hash-at through a file",
        data.metadata_hash_at(none, "a.txt/x"),
        not_directory,
    )?;
    fails(
        "create-directory-at through a file",
        data.create_directory_at("a.txt/x"),
        not_directory,
    )?;
    fails(
        "unlink-file-at through a file",
        data.unlink_file_at("a.txt/x"),
        not_directory,
    )?;
    fails("readlink-at through a file", data.readlink_at("a.txt/x"), not_directory)?;
    fails(
        "symlink-at through a file",
        data.symlink_at("x", "a.txt/x"),
        not_directory,
    )?;
    fails(
        "rename-at from a path through a file",
        data.rename_at("a.txt/x", &data, "x"),
        not_directory,
    )?;
    fails(
        "rename-at to a path through a file",
        data.rename_at("sub", &data, "a.txt/x"),
        not_directory,
    )?;
    let opened = data.open_at(none, "a.txt", OpenFlags::DIRECTORY, DescriptorFlags::READ);
    fails("open-at with directory of a file", opened, not_directory)?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    fails("read-directory of a file", file.read_directory(), not_directory)
}
