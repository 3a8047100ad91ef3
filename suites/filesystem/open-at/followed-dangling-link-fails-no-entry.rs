//! ---
//! title: open-at with symlink-follow and without create of a link that leads to nothing fails with no-entry
//! requirements: [filesystem.types.open-at.no-entry, filesystem.types.path-flags.symlink-follow]
//! level: should
//! dirs: [{ guest: /data, holds: { gone: { symlink: none.txt }, far: { symlink: gone } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["gone", "far"] {
        let follow = PathFlags::SYMLINK_FOLLOW;
        let opened = data.open_at(follow, path, OpenFlags::empty(), DescriptorFlags::READ);
        fails(&format!("open-at of {path}"), opened, ErrorCode::NoEntry)?;
    }
    Ok(())
}
