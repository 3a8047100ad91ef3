//! ---
//! title: The path . is the directory itself
//! formerly: [filesystem/open-at/dot-is-the-directory-itself]
//! requirements: [filesystem.types.paths.dot]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, DescriptorType, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
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
