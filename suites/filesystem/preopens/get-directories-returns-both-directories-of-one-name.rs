//! ---
//! title: get-directories returns two directories that are preopened under one name
//! requirements: [filesystem.preopens.get-directories.one-name]
//! level: may
//! dirs:
//!   - { guest: /data, holds: { size.txt: "1" } }
//!   - { guest: /data, holds: { size.txt: "22" } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::PathFlags;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let names: Vec<&str> = found.iter().map(|(_, name)| name.as_str()).collect();
    equal(
        "the names that get-directories returns",
        names.as_slice(),
        &["/data", "/data"][..],
    )?;
    let mut sizes = Vec::new();
    for (directory, _) in &found {
        sizes.push(ok("stat-at of size.txt", directory.stat_at(PathFlags::empty(), "size.txt"))?.size);
    }
    sizes.sort_unstable();
    equal("the sizes of the two files", &sizes, &vec![1, 2])
}
