//! ---
//! title: stat-at tells of a link itself, or with symlink-follow of what it leads to
//! requirements: [filesystem.types.stat-at.links]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello world, link: { symlink: a.txt } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorType, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let stat = ok("stat-at of link", data.stat_at(PathFlags::empty(), "link"))?;
    equal(
        "the link itself",
        &(stat.type_, stat.size),
        &(DescriptorType::SymbolicLink, 5),
    )?;
    let stat = ok(
        "stat-at of link, followed",
        data.stat_at(PathFlags::SYMLINK_FOLLOW, "link"),
    )?;
    equal(
        "what it leads to",
        &(stat.type_, stat.size),
        &(DescriptorType::RegularFile, 11),
    )
}
