//! ---
//! title: Each function that needs what a path names fails with no-entry for an empty path
//! requirements: [filesystem.types.no-entry]
//! level: should
//! dirs: [{ guest: /data }]
//! expect: { outcome: ok, dirs: { /data: {} } }
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
    let no_entry = ErrorCode::NoEntry;
    let opened = data.open_at(none, "", OpenFlags::empty(), DescriptorFlags::READ);
    fails("open-at of an empty path", opened, no_entry)?;
    fails("stat-at of an empty path", data.stat_at(none, ""), no_entry)?;
    fails(
        "metadata-hash-at of an empty path",
        data.metadata_hash_at(none, ""),
        no_entry,
    )?;
    let set = data.set_times_at(none, "", NewTimestamp::Now, NewTimestamp::Now);
    fails("set-times-at of an empty path", set, no_entry)?;
    fails("unlink-file-at of an empty path", data.unlink_file_at(""), no_entry)?;
    fails(
        "remove-directory-at of an empty path",
        data.remove_directory_at(""),
        no_entry,
    )?;
    fails("rename-at of an empty path", data.rename_at("", &data, "new"), no_entry)?;
    fails("readlink-at of an empty path", data.readlink_at(""), no_entry)?;
    link_fails(
        "link-at of an empty path",
        data.link_at(none, "", &data, "new"),
        no_entry,
    )
}
