//! ---
//! title: read-directory of a directory of ten thousand entries returns each of them once
//! formerly: [filesystem/directories/ten-thousand-entries-are-all-there]
//! requirements: [filesystem.types.read-directory.entries]
//! dirs: [{ guest: /data, holds: { in: { dir: {} } } }]
//! timeout: 30
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let inside = open!(data, "in", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    // Hard links to few files, where the host has them: a file for each takes longer to make.
    for number in 0..10_000 {
        let path = format!("in/f{number}");
        let first = format!("in/f{}", number - number % 1000);
        if number % 1000 == 0 || data.link_at(PathFlags::empty(), &first, &data, &path).is_err() {
            open!(data, &path, OpenFlags::CREATE, DescriptorFlags::WRITE)?;
        }
    }
    let entries = ok("read-directory", inside.read_directory())?;
    let mut seen = vec![false; 10_000];
    let mut count = 0;
    while let Some(entry) = ok("read-directory-entry", entries.read_directory_entry())? {
        let number = entry.name.strip_prefix('f').and_then(|rest| rest.parse::<usize>().ok());
        let number = some("the number in a name", number.filter(|number| *number < seen.len()))?;
        holds(
            &format!("the entry {}", entry.name),
            !seen[number],
            "returned once",
            &"returned twice",
        )?;
        seen[number] = true;
        count += 1;
    }
    equal("the number of entries", &count, &10_000)
}
