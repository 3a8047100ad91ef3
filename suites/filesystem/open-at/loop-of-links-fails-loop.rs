//! ---
//! title: open-at with symlink-follow of links that lead to each other fails with loop
//! formerly: [filesystem/open-at/a-loop-of-links]
//! requirements: [filesystem.types.paths.loop]
//! level: should
//! dirs: [{ guest: /data, holds: { one: { symlink: two }, two: { symlink: one } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let follow = PathFlags::SYMLINK_FOLLOW;
    let opened = data.open_at(follow, "one", OpenFlags::empty(), DescriptorFlags::READ);
    fails("open-at of a loop of links", opened, ErrorCode::Loop)
}
