//! ---
//! title: stat and stat-at return the type of files and directories, and the size of files
//! requirements: [filesystem.types.stat.type-and-size]
//! formerly: [filesystem/metadata/stat-tells-type-and-size]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, DescriptorType, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let stat = ok("stat of a file", file.stat())?;
    equal(
        "the type and size of a.txt",
        &(stat.type_, stat.size),
        &(DescriptorType::RegularFile, 5),
    )?;
    let stat = ok("stat of a directory", sub.stat())?;
    equal("the type of sub", &stat.type_, &DescriptorType::Directory)?;
    let stat = ok("stat-at of a file", data.stat_at(PathFlags::empty(), "sub/b.txt"))?;
    equal(
        "the type and size of sub/b.txt",
        &(stat.type_, stat.size),
        &(DescriptorType::RegularFile, 4),
    )?;
    let stat = ok("stat-at of a directory", data.stat_at(PathFlags::empty(), "sub"))?;
    equal("the type of sub by its path", &stat.type_, &DescriptorType::Directory)
}
