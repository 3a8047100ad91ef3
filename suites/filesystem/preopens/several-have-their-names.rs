//! ---
//! title: Of several preopened directories each has its own name and content
//! requirements: [filesystem.preopens.get-directories.names, filesystem.preopens.get-directories.are-directories]
//! dirs:
//!   - { guest: /one, holds: { size.txt: "1234" } }
//!   - { guest: /two, holds: { size.txt: "1234" } }
//!   - { guest: /three, holds: { size.txt: "123456" } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::PathFlags;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    equal("how many preopens there are", &found.len(), &3)?;
    for name in ["/one", "/two", "/three"] {
        let (directory, _) = some(name, found.iter().find(|(_, other)| other == name))?;
        let stat = ok("stat-at of size.txt", directory.stat_at(PathFlags::empty(), "size.txt"))?;
        equal("the size of size.txt", &stat.size, &(name.len() as u64))?;
    }
    Ok(())
}
