//! ---
//! title: get-type tells a file from a directory, as stat does
//! requirements: [filesystem.types.get-type.type]
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
        "get-type of sub",
        &ok("get-type", sub.get_type())?,
        &DescriptorType::Directory,
    )?;
    equal(
        "get-type of a.txt",
        &ok("get-type", file.get_type())?,
        &DescriptorType::RegularFile,
    )
}
