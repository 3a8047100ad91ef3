//! ---
//! title: A loop of links is an error, loop, to each function that follows links, at the end of a path or in its middle
//! formerly: [filesystem/paths/a-loop-ends-each-function]
//! requirements: [filesystem.types.paths.loop]
//! level: should
//! dirs: [{ guest: /data, holds: { one: { symlink: two }, two: { symlink: one }, self: { symlink: self } } }]
//! expect: { outcome: ok, dirs: { /data: { one: { symlink: two }, two: { symlink: one } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, NewTimestamp, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let (none, follow) = (PathFlags::empty(), PathFlags::SYMLINK_FOLLOW);
    fails("stat-at", data.stat_at(follow, "one"), ErrorCode::Loop)?;
    fails(
        "metadata-hash-at",
        data.metadata_hash_at(follow, "one"),
        ErrorCode::Loop,
    )?;
    let set = data.set_times_at(follow, "one", NewTimestamp::Now, NewTimestamp::Now);
    fails("set-times-at", set, ErrorCode::Loop)?;
    let opened = data.open_at(follow, "self", OpenFlags::empty(), DescriptorFlags::READ);
    fails("open-at of a link to itself", opened, ErrorCode::Loop)?;
    fails("stat-at of one/x", data.stat_at(none, "one/x"), ErrorCode::Loop)?;
    fails(
        "create-directory-at of one/x",
        data.create_directory_at("one/x"),
        ErrorCode::Loop,
    )?;
    fails("unlink-file-at of one/x", data.unlink_file_at("one/x"), ErrorCode::Loop)?;
    ok("stat-at of the link itself", data.stat_at(none, "one"))?;
    ok("unlink-file-at of the link itself", data.unlink_file_at("self"))
}
