//! ---
//! title: A directory of a thousand files that the guest made gives them all, each once
//! formerly: [filesystem/directories/a-thousand-entries-are-all-there]
//! requirements: [filesystem.types.read-directory.entries]
//! dirs: [{ guest: /data }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for number in 0..1000 {
        let (how, flags) = (OpenFlags::CREATE, DescriptorFlags::WRITE);
        ok(
            "open-at",
            data.open_at(PathFlags::empty(), &format!("f{number}"), how, flags),
        )?;
    }
    let entries = ok("read-directory", data.read_directory())?;
    let mut names = Vec::new();
    while let Some(entry) = ok("read-directory-entry", entries.read_directory_entry())? {
        names.push(entry.name);
    }
    names.sort_unstable();
    equal("how many entries there are", &names.len(), &1000)?;
    names.dedup();
    equal("how many of them differ", &names.len(), &1000)
}
