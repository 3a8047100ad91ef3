//! ---
//! title: get-directories returns each of several preopened directories under its own name
//! requirements: [filesystem.preopens.get-directories.names, filesystem.preopens.get-directories.are-directories]
//! dirs:
//!   - { guest: /one, holds: { size.txt: "1" } }
//!   - { guest: /two, holds: { size.txt: "22" } }
//!   - { guest: /three, holds: { size.txt: "333" } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::PathFlags;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    equal("the number of preopens", &found.len(), &3)?;
    for (name, size) in [("/one", 1), ("/two", 2), ("/three", 3)] {
        let (directory, _) = some(name, found.iter().find(|(_, other)| other == name))?;
        let stat = ok(
            &format!("stat-at in {name}"),
            directory.stat_at(PathFlags::empty(), "size.txt"),
        )?;
        equal(&format!("the size of the file in {name}"), &stat.size, &size)?;
    }
    Ok(())
}
