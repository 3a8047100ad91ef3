//! ---
//! title: get-directories returns a name with characters beyond ASCII unchanged
//! requirements: [filesystem.preopens.get-directories.names]
//! dirs:
//!   - { guest: "/données/目录/😀", holds: { a.txt: hello } }
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
        &["/données/目录/😀"][..],
    )?;
    let stat = ok("stat-at of a.txt", found[0].0.stat_at(PathFlags::empty(), "a.txt"))?;
    equal("the size of a.txt", &stat.size, &5)
}
