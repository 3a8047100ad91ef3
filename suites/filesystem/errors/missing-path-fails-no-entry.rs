//! ---
//! title: Every operation on what is not there fails with no-entry
//! formerly: [filesystem/errors/what-is-not-there-is-no-entry]
//! requirements: [filesystem.types.no-entry]
//! dirs: [{ guest: /data, holds: { empty: { dir: {} } } }]
//! expect: { outcome: ok, dirs: { /data: { empty: { dir: {} } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{ErrorCode, NewTimestamp, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let none = PathFlags::empty();
    fails("stat-at", data.stat_at(none, "none").map(|_| ()), ErrorCode::NoEntry)?;
    fails("unlink-file-at", data.unlink_file_at("none"), ErrorCode::NoEntry)?;
    fails(
        "remove-directory-at",
        data.remove_directory_at("none"),
        ErrorCode::NoEntry,
    )?;
    fails("readlink-at", data.readlink_at("none"), ErrorCode::NoEntry)?;
    fails("rename-at", data.rename_at("none", &data, "new"), ErrorCode::NoEntry)?;
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
