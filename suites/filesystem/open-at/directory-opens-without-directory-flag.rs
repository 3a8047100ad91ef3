//! ---
//! title: open-at without the flag directory opens a directory too
//! formerly: [filesystem/open-at/a-directory-without-the-flag]
//! requirements: [filesystem.types.open-at.directory]
//! dirs: [{ guest: /data, holds: { sub: { dir: {} } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, DescriptorType, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let opened = data.open_at(PathFlags::empty(), "sub", OpenFlags::empty(), DescriptorFlags::READ);
    let sub = ok("open-at of sub", opened)?;
    equal(
        "the type of sub",
        &ok("get-type", sub.get_type())?,
        &DescriptorType::Directory,
    )
}
