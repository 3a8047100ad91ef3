//! ---
//! title: get-directories returns one preopened directory under its configured name
//! requirements: [filesystem.preopens.get-directories.names-and-order]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorType, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let names: Vec<&str> = found.iter().map(|(_, name)| name.as_str()).collect();
    equal(
        "the names that get-directories returns",
        names.as_slice(),
        &["/data"][..],
    )?;
    let (data, _) = &found[0];
    equal(
        "the type of /data",
        &ok("get-type", data.get_type())?,
        &DescriptorType::Directory,
    )?;
    equal(
        "the size of a.txt",
        &ok("stat-at of a.txt", data.stat_at(PathFlags::empty(), "a.txt"))?.size,
        &5,
    )
}
