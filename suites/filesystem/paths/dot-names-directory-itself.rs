//! ---
//! title: To open-at, stat-at, set-times-at and metadata-hash-at the path . names the directory itself
//! formerly: [filesystem/paths/dot-for-each-function]
//! requirements: [filesystem.types.paths.dot]
//! level: should
//! dirs: [{ guest: /data, holds: { sub: { dir: { b.txt: more } } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, DescriptorType, ErrorCode, NewTimestamp, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    for path in [".", "./", ".//."] {
        for flags in [PathFlags::empty(), PathFlags::SYMLINK_FOLLOW] {
            let stat = ok(&format!("stat-at of {path} with {flags:?}"), sub.stat_at(flags, path))?;
            equal(
                &format!("the type of {path} with {flags:?}"),
                &stat.type_,
                &DescriptorType::Directory,
            )?;
            let hash = sub.metadata_hash_at(flags, path);
            ok(&format!("metadata-hash-at of {path} with {flags:?}"), hash)?;
            let opened = sub.open_at(flags, path, OpenFlags::empty(), DescriptorFlags::READ);
            let same = ok(&format!("open-at of {path} with {flags:?}"), opened)?;
            let inside = same.stat_at(PathFlags::empty(), "b.txt");
            ok(&format!("stat-at of b.txt from {path} with {flags:?}"), inside)?;
            let set = data.set_times_at(flags, path, NewTimestamp::Now, NewTimestamp::Now);
            if !matches!(set, Err(ErrorCode::Unsupported)) {
                ok(&format!("set-times-at of {path} with {flags:?}"), set)?;
            }
        }
    }
    Ok(())
}
