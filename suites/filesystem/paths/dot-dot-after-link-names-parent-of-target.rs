//! ---
//! title: After a link, .. is the parent of the directory that the link leads to, and not of the link
//! formerly: [filesystem/paths/dots-after-a-link-go-up-from-where-it-leads]
//! requirements: [filesystem.types.paths.dots-of-no-directory]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { b.txt: top, far: { symlink: sub/deep }, sub: { dir: { b.txt: below, deep: { dir: {} } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "far/../b.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let (bytes, _) = ok("read", file.read(10, 0))?;
    equal("what it holds", &bytes, &b"below".to_vec())?;
    let stat = ok(
        "stat-at of far/../../b.txt",
        data.stat_at(PathFlags::empty(), "far/../../b.txt"),
    )?;
    equal("its size", &stat.size, &3)
}
