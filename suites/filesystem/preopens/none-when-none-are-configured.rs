//! ---
//! title: Without preopened directories there are none to get
//! requirements: [filesystem.preopens.get-directories.names]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let names: Vec<&str> = found.iter().map(|(_, name)| name.as_str()).collect();
    equal("the names of the preopens", names.as_slice(), &[][..])
}
