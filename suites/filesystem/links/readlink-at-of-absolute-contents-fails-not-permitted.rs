//! ---
//! title: readlink-at of a link to an absolute path fails with not-permitted
//! formerly: [filesystem/links/readlink-of-absolute-contents]
//! requirements: [filesystem.types.readlink-at.no-absolute]
//! dirs:
//!   - { guest: /data, holds: { file: { symlink: /etc/hostname }, root: { symlink: / }, doubled: { symlink: //etc } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["file", "root", "doubled"] {
        fails(
            &format!("readlink-at of {path}"),
            data.readlink_at(path),
            ErrorCode::NotPermitted,
        )?;
    }
    Ok(())
}
