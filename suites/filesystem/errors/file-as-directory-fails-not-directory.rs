//! ---
//! title: What needs a directory and is given a file fails with not-directory
//! formerly: [filesystem/errors/what-is-no-directory-is-not-directory]
//! requirements: [filesystem.types.not-directory]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, empty: { dir: {} } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, link: { symlink: a.txt }, empty: { dir: {} } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let none = PathFlags::empty();
    fails(
        "remove-directory-at of a file",
        data.remove_directory_at("a.txt"),
        ErrorCode::NotDirectory,
    )?;
    fails(
        "remove-directory-at of a link",
        data.remove_directory_at("link"),
        ErrorCode::NotDirectory,
    )?;
    fails(
        "stat-at through a file",
        data.stat_at(none, "a.txt/x").map(|_| ()),
        ErrorCode::NotDirectory,
    )?;
    fails(
        "create-directory-at through a file",
        data.create_directory_at("a.txt/x"),
        ErrorCode::NotDirectory,
    )?;
    fails(
        "unlink-file-at through a file",
        data.unlink_file_at("a.txt/x"),
        ErrorCode::NotDirectory,
    )?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    err(
        "open-at in a file",
        file.open_at(none, "x", OpenFlags::empty(), DescriptorFlags::READ),
        "an error",
    )?;
    err(
        "create-directory-at in a file",
        file.create_directory_at("x"),
        "an error",
    )?;
    err("stat-at in a file", file.stat_at(none, "x"), "an error")?;
    Ok(())
}
