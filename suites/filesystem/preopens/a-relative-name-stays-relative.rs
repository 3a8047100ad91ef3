//! ---
//! title: A directory preopened under a relative name has that name
//! requirements: [filesystem.preopens.get-directories.names]
//! dirs:
//!   - { guest: "some/data", holds: { a.txt: hello } }
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
    equal("the names of the preopens", names.as_slice(), &["some/data"][..])?;
    let (directory, _) = some("the preopen", found.first())?;
    let stat = ok("stat-at of a.txt", directory.stat_at(PathFlags::empty(), "a.txt"))?;
    equal("the size of a.txt", &stat.size, &5)
}
