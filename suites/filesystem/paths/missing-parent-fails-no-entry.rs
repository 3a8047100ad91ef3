//! ---
//! title: What would be made in a directory that is not there fails with no-entry
//! formerly: [filesystem/paths/nothing-is-made-where-no-directory-is]
//! requirements: [filesystem.types.paths.missing-parent]
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
    let opened = data.open_at(none, "none/new", OpenFlags::CREATE, DescriptorFlags::WRITE);
    fails("open-at with create", opened, ErrorCode::NoEntry)?;
    fails(
        "create-directory-at",
        data.create_directory_at("none/new"),
        ErrorCode::NoEntry,
    )?;
    fails("symlink-at", data.symlink_at("a.txt", "none/new"), ErrorCode::NoEntry)?;
    fails(
        "link-at",
        data.link_at(none, "a.txt", &data, "none/new"),
        ErrorCode::NoEntry,
    )?;
    fails(
        "rename-at",
        data.rename_at("a.txt", &data, "none/new"),
        ErrorCode::NoEntry,
    )
}
