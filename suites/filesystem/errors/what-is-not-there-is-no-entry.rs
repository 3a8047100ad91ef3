//! ---
//! title: Every operation on what is not there fails with no-entry
//! requirements: [filesystem.types.no-entry]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{ErrorCode, NewTimestamp, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let none = PathFlags::empty();
    fails("stat-at", data.stat_at(none, "none").map(|_| ()), ErrorCode::NoEntry)?;
    fails("unlink-file-at", data.unlink_file_at("none"), ErrorCode::NoEntry)?;
    fails(
        "remove-directory-at",
        data.remove_directory_at("none"),
        ErrorCode::NoEntry,
    )?;
    fails("readlink-at", data.readlink_at("none"), ErrorCode::NoEntry)?;
    fails("rename-at", data.rename_at("none", data, "new"), ErrorCode::NoEntry)?;
    fails(
        "set-times-at",
        data.set_times_at(none, "none", NewTimestamp::Now, NewTimestamp::Now),
        ErrorCode::NoEntry,
    )?;
    fails(
        "metadata-hash-at",
        data.metadata_hash_at(none, "none").map(|_| ()),
        ErrorCode::NoEntry,
    )
}
