//! ---
//! title: stat-at describes a link itself, and with symlink-follow what it leads to
//! requirements: [filesystem.types.stat-at.links]
//! formerly: [filesystem/metadata/stat-at-of-links]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello world, link: { symlink: a.txt } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorType, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let link = ok("stat-at of the link", data.stat_at(PathFlags::empty(), "link"))?;
    equal(
        "the type and size of the link",
        &(link.type_, link.size),
        &(DescriptorType::SymbolicLink, 5),
    )?;
    let target = ok(
        "stat-at with symlink-follow",
        data.stat_at(PathFlags::SYMLINK_FOLLOW, "link"),
    )?;
    equal(
        "the type and size of the target",
        &(target.type_, target.size),
        &(DescriptorType::RegularFile, 11),
    )
}
