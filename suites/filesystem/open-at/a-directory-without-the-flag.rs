//! ---
//! title: A directory can be opened without the flag directory, and is one
//! requirements: [filesystem.types.open-at.directory]
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
    let file = data.open_at(PathFlags::empty(), "sub", OpenFlags::empty(), DescriptorFlags::READ);
    let file = ok("open-at of sub", file)?;
    equal(
        "get-type",
        &ok("get-type", file.get_type())?,
        &DescriptorType::Directory,
    )
}
