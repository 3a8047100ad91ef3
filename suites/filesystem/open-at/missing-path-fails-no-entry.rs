//! ---
//! title: open-at of what is not there fails with no-entry, and so does a path through what is not there
//! formerly: [filesystem/open-at/what-is-not-there]
//! requirements: [filesystem.types.open-at.no-entry]
//! dirs: [{ guest: /data, holds: { sub: { dir: {} }, dangling: { symlink: none.txt } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["b.txt", "sub/c.txt", "none/b.txt", "dangling"] {
        let opened = data.open_at(
            PathFlags::SYMLINK_FOLLOW,
            path,
            OpenFlags::empty(),
            DescriptorFlags::READ,
        );
        fails(path, opened, ErrorCode::NoEntry)?;
    }
    Ok(())
}
