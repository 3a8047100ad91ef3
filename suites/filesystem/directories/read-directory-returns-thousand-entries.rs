//! ---
//! title: read-directory of a directory of a thousand files returns each of them once
//! formerly: [filesystem/directories/a-thousand-entries-are-all-there]
//! requirements: [filesystem.types.read-directory.entries]
//! dirs: [{ guest: /data }]
//! timeout: 30
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for number in 0..1000 {
        open!(data, &format!("f{number}"), OpenFlags::CREATE, DescriptorFlags::WRITE)?;
    }
    let entries = ok("read-directory", data.read_directory())?;
    let mut names = Vec::new();
    while let Some(entry) = ok("read-directory-entry", entries.read_directory_entry())? {
        names.push(entry.name);
    }
    names.sort_unstable();
    equal("the number of entries", &names.len(), &1000)?;
    names.dedup();
    equal("the number of different entries", &names.len(), &1000)
}
