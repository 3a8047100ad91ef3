//! ---
//! title: Preopened directories come in the order in which they were configured; the text calls them a set
//! requirements: [filesystem.preopens.get-directories.order]
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
        "the names of the preopens",
        names.as_slice(),
        &["/m", "/z", "/a", "/k"][..],
    )
}
