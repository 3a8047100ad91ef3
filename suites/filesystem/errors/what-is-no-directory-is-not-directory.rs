//! ---
//! title: What needs a directory and is given a file fails with not-directory
//! requirements: [filesystem.types.not-directory]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } } }
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
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
    let file = ok(
        "open-at",
        data.open_at(none, "a.txt", OpenFlags::empty(), DescriptorFlags::READ),
    )?;
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
