//! ---
//! title: A directory can be opened without the flag directory, and is one
//! formerly: [filesystem/open-at/a-directory-without-the-flag]
//! requirements: [filesystem.types.open-at.directory]
//! dirs: [{ guest: /data, holds: { sub: { dir: { b.txt: more } } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, DescriptorType, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = data.open_at(PathFlags::empty(), "sub", OpenFlags::empty(), DescriptorFlags::READ);
    let file = ok("open-at of sub", file)?;
    equal(
        "get-type",
        &ok("get-type", file.get_type())?,
        &DescriptorType::Directory,
    )
}
