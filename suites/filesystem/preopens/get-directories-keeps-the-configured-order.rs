//! ---
//! title: get-directories returns the directories in the order in which they were configured, though the text calls them a set
//! requirements: [filesystem.preopens.get-directories.order]
//! formerly: [filesystem/preopens/come-in-the-configured-order]
//! level: may
//! dirs: [{ guest: /m }, { guest: /z }, { guest: /a }, { guest: /k }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let names: Vec<&str> = found.iter().map(|(_, name)| name.as_str()).collect();
    equal(
        "the names that get-directories returns",
        names.as_slice(),
        &["/m", "/z", "/a", "/k"][..],
    )
}
