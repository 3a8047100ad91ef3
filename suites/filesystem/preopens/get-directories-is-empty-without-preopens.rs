//! ---
//! title: get-directories returns an empty list when no directory is preopened
//! requirements: [filesystem.preopens.get-directories.names]
//! formerly: [filesystem/preopens/none-when-none-are-configured]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let names: Vec<&str> = found.iter().map(|(_, name)| name.as_str()).collect();
    equal("the names that get-directories returns", names.as_slice(), &[][..])
}
