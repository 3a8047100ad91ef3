//! ---
//! title: Each function fails with no-entry for a path that names nothing
//! formerly: [filesystem/errors/what-is-not-there-is-no-entry]
//! requirements: [filesystem.types.no-entry]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, NewTimestamp, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let none = PathFlags::empty();
    let no_entry = ErrorCode::NoEntry;
    for path in ["none", "sub/none", "none/none"] {
        fails(&format!("stat-at of {path}"), data.stat_at(none, path), no_entry)?;
        fails(
            &format!("metadata-hash-at of {path}"),
            data.metadata_hash_at(none, path),
            no_entry,
        )?;
        fails(
            &format!("unlink-file-at of {path}"),
            data.unlink_file_at(path),
            no_entry,
        )?;
        fails(
            &format!("remove-directory-at of {path}"),
            data.remove_directory_at(path),
            no_entry,
        )?;
        fails(&format!("readlink-at of {path}"), data.readlink_at(path), no_entry)?;
        fails(
            &format!("rename-at of {path}"),
            data.rename_at(path, &data, "new"),
            no_entry,
        )?;
        let set = data.set_times_at(none, path, NewTimestamp::Now, NewTimestamp::Now);
        fails(&format!("set-times-at of {path}"), set, no_entry)?;
        let opened = data.open_at(none, path, OpenFlags::empty(), DescriptorFlags::READ);
        fails(&format!("open-at of {path}"), opened, no_entry)?;
    }
    Ok(())
}
