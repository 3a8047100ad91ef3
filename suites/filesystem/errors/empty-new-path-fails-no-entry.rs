//! ---
//! title: create-directory-at, symlink-at, rename-at and link-at fail with no-entry where the new path is empty
//! requirements: [filesystem.types.error-code.as-posix]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use filesystem::link_fails;
use guest::*;
use wasi::filesystem::types::{ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let no_entry = ErrorCode::NoEntry;
    fails(
        "create-directory-at of an empty path",
        data.create_directory_at(""),
        no_entry,
    )?;
    fails("symlink-at to an empty path", data.symlink_at("a.txt", ""), no_entry)?;
    fails(
        "rename-at to an empty path",
        data.rename_at("a.txt", &data, ""),
        no_entry,
    )?;
    let linked = data.link_at(PathFlags::empty(), "a.txt", &data, "");
    link_fails("link-at to an empty path", linked, no_entry)
}
