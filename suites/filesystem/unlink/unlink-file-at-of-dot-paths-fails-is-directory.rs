//! ---
//! title: unlink-file-at of a path that refers to a directory by dots or a slash at the end fails with is-directory
//! requirements: [filesystem.types.unlink-file-at.is-directory]
//! formerly: [filesystem/unlink/dots-are-directories]
//! dirs:
//!   - { guest: /data, holds: { sub: { dir: { deep: { dir: {} } } } } }
//! expect: { outcome: ok, dirs: { /data: { sub: { dir: { deep: { dir: {} } } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorType, ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let mut checked = false;
    for path in [".", "sub/.", "./sub", "sub/deep/..", "sub/"] {
        // What such a path refers to is for other tests to check.
        match data.stat_at(PathFlags::empty(), path) {
            Ok(stat) if stat.type_ == DescriptorType::Directory => checked = true,
            _ => continue,
        }
        fails(
            &format!("unlink-file-at of {path}"),
            data.unlink_file_at(path),
            ErrorCode::IsDirectory,
        )?;
    }
    match checked {
        true => Ok(()),
        false => not_applicable("stat-at of none of these paths returns a directory"),
    }
}
