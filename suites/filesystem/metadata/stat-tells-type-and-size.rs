//! ---
//! title: stat and stat-at tell type and size of files and directories
//! requirements: [filesystem.types.stat.type-and-size]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, DescriptorType, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let sub = data.open_at(PathFlags::empty(), "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ);
    let sub = ok("open-at of sub", sub)?;
    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::READ);
    let file = ok("open-at of a.txt", file)?;
    equal(
        "stat of sub",
        &ok("stat", sub.stat())?.type_,
        &DescriptorType::Directory,
    )?;
    let stat = ok("stat", file.stat())?;
    equal(
        "stat of a.txt",
        &(stat.type_, stat.size),
        &(DescriptorType::RegularFile, 5),
    )?;
    let stat = ok("stat-at", data.stat_at(PathFlags::empty(), "sub/b.txt"))?;
    equal(
        "stat-at of sub/b.txt",
        &(stat.type_, stat.size),
        &(DescriptorType::RegularFile, 4),
    )?;
    equal(
        "stat-at of sub",
        &ok("stat-at", data.stat_at(PathFlags::empty(), "sub"))?.type_,
        &DescriptorType::Directory,
    )
}
