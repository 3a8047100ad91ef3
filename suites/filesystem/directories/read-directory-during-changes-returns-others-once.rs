//! ---
//! title: While entries are made and removed, read-directory returns each entry that stays exactly once
//! formerly: [filesystem/directories/changes-while-it-is-read]
//! requirements: [filesystem.types.read-directory.while-it-changes]
//! level: should
//! dirs: [{ guest: /data, holds: { in: { dir: {} } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let inside = open!(data, "in", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    for number in 0..200 {
        open!(
            data,
            &format!("in/f{number:03}"),
            OpenFlags::CREATE,
            DescriptorFlags::WRITE
        )?;
    }
    let entries = ok("read-directory", inside.read_directory())?;
    let mut names = Vec::new();
    let mut turn = 0;
    while let Some(entry) = ok("read-directory-entry", entries.read_directory_entry())? {
        names.push(entry.name);
        // Every other one of the first hundred is removed, and as many new ones are made.
        if turn < 50 {
            needed("unlink-file-at", data.unlink_file_at(&format!("in/f{:03}", turn * 2)))?;
            open!(
                data,
                &format!("in/new{turn}"),
                OpenFlags::CREATE,
                DescriptorFlags::WRITE
            )?;
        }
        turn += 1;
    }
    for number in (1..100).step_by(2).chain(100..200) {
        let path = format!("f{number:03}");
        let times = names.iter().filter(|name| **name == path).count();
        equal(&format!("how often {path} was returned"), &times, &1)?;
    }
    Ok(())
}
