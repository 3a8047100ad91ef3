//! ---
//! title: Names of any script, with spaces and dots, are made, listed and opened as they are
//! formerly: [filesystem/directories/names-of-any-script]
//! requirements: [filesystem.types.read-directory.entries]
//! dirs: [{ guest: /data, holds: { in: { dir: {} } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let inside = open!(data, "in", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    let names = ["zażółć", "日本語", "🦀", "with space", ".hidden", "...", "-rf"];
    for name in names {
        ok(
            name,
            data.open_at(
                PathFlags::empty(),
                &format!("in/{name}"),
                OpenFlags::CREATE | OpenFlags::EXCLUSIVE,
                DescriptorFlags::WRITE,
            ),
        )?;
    }
    let entries = ok("read-directory", inside.read_directory())?;
    let mut seen = Vec::new();
    while let Some(entry) = ok("read-directory-entry", entries.read_directory_entry())? {
        seen.push(entry.name);
    }
    for name in names {
        equal(
            &format!("how often {name:?} is listed"),
            &seen.iter().filter(|one| *one == name).count(),
            &1,
        )?;
        ok(
            name,
            inside.open_at(PathFlags::empty(), name, OpenFlags::empty(), DescriptorFlags::READ),
        )?;
    }
    Ok(())
}
