//! ---
//! title: One preopened directory is found under its configured name, as a directory that can be listed
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
    equal("the names of the preopens", names.as_slice(), &["/data"][..])?;
    let (data, _) = &found[0];
    equal(
        "get-type",
        &ok("get-type of /data", data.get_type())?,
        &DescriptorType::Directory,
    )?;
    let file = ok("stat-at of a.txt", data.stat_at(PathFlags::empty(), "a.txt"))?;
    equal("the size of a.txt", &file.size, &5)
}
