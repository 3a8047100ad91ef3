//! ---
//! title: The path . is the directory itself
//! requirements: [filesystem.types.paths.dot]
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
    let file = data.open_at(PathFlags::empty(), ".", OpenFlags::DIRECTORY, DescriptorFlags::READ);
    let file = ok("open-at of .", file)?;
    equal(
        "get-type of .",
        &ok("get-type", file.get_type())?,
        &DescriptorType::Directory,
    )?;
    ok("stat-at of a.txt from .", file.stat_at(PathFlags::empty(), "a.txt"))?;
    Ok(())
}
