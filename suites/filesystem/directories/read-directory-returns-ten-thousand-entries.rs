//! ---
//! title: A directory of ten thousand entries gives them all, each once
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
    // Hard links to few files: a file for each would take longer to make.
    for number in 0..10_000 {
        let path = format!("in/f{number}");
        if number % 1000 == 0 {
            ok(
                "open-at",
                data.open_at(PathFlags::empty(), &path, OpenFlags::CREATE, DescriptorFlags::WRITE),
            )?;
        } else {
            let first = format!("in/f{}", number - number % 1000);
            ok("link-at", data.link_at(PathFlags::empty(), &first, &data, &path))?;
        }
    }
    let entries = ok("read-directory", inside.read_directory())?;
    let mut seen = vec![false; 10_000];
    let mut count = 0;
    while let Some(entry) = ok("read-directory-entry", entries.read_directory_entry())? {
        let number = entry.name.strip_prefix('f').and_then(|rest| rest.parse::<usize>().ok());
        let number = some("a number in the name", number)?;
        holds(&entry.name, !seen[number], "given once", &"twice")?;
        seen[number] = true;
        count += 1;
    }
    equal("how many entries there are", &count, &10_000)
}
