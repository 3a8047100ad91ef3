//! ---
//! title: open-at without create of a path that does not exist, or through one, fails with no-entry
//! formerly: [filesystem/open-at/what-is-not-there]
//! requirements: [filesystem.types.open-at.no-entry]
//! level: should
//! dirs: [{ guest: /data, holds: { sub: { dir: {} } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["b.txt", "sub/c.txt", "none/b.txt"] {
        let follow = PathFlags::SYMLINK_FOLLOW;
        let opened = data.open_at(follow, path, OpenFlags::empty(), DescriptorFlags::READ);
        fails(&format!("open-at of {path}"), opened, ErrorCode::NoEntry)?;
    }
    Ok(())
}
