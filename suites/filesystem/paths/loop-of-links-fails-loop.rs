//! ---
//! title: Each function fails with loop for a loop of links that it follows, at the end of a path or in its middle
//! formerly: [filesystem/paths/a-loop-ends-each-function]
//! requirements: [filesystem.types.paths.loop]
//! level: should
//! dirs: [{ guest: /data, holds: { one: { symlink: two }, two: { symlink: one }, self: { symlink: self } } }]
//! expect: { outcome: ok, dirs: { /data: { one: { symlink: two }, two: { symlink: one }, self: { symlink: self } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, NewTimestamp, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let (none, follow) = (PathFlags::empty(), PathFlags::SYMLINK_FOLLOW);
    for path in ["one", "self"] {
        fails(
            &format!("stat-at of {path}"),
            data.stat_at(follow, path),
            ErrorCode::Loop,
        )?;
        let hash = data.metadata_hash_at(follow, path);
        fails(&format!("metadata-hash-at of {path}"), hash, ErrorCode::Loop)?;
        let set = data.set_times_at(follow, path, NewTimestamp::Now, NewTimestamp::Now);
        fails(&format!("set-times-at of {path}"), set, ErrorCode::Loop)?;
        let opened = data.open_at(follow, path, OpenFlags::empty(), DescriptorFlags::READ);
        fails(&format!("open-at of {path}"), opened, ErrorCode::Loop)?;
    }
    for path in ["one/x", "self/x"] {
        fails(&format!("stat-at of {path}"), data.stat_at(none, path), ErrorCode::Loop)?;
        fails(
            &format!("create-directory-at of {path}"),
            data.create_directory_at(path),
            ErrorCode::Loop,
        )?;
        fails(
            &format!("remove-directory-at of {path}"),
            data.remove_directory_at(path),
            ErrorCode::Loop,
        )?;
        fails(
            &format!("unlink-file-at of {path}"),
            data.unlink_file_at(path),
            ErrorCode::Loop,
        )?;
        fails(
            &format!("readlink-at of {path}"),
            data.readlink_at(path),
            ErrorCode::Loop,
        )?;
        fails(
            &format!("symlink-at to {path}"),
            data.symlink_at("x", path),
            ErrorCode::Loop,
        )?;
        fails(
            &format!("rename-at of {path}"),
            data.rename_at(path, &data, "new"),
            ErrorCode::Loop,
        )?;
    }
    ok("stat-at of the link one itself", data.stat_at(none, "one"))?;
    Ok(())
}
