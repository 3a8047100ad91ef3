//! ---
//! title: While a directory is read, what is made and removed does no harm, and what stays is given once
//! formerly: [filesystem/directories/changes-while-it-is-read]
//! requirements: [filesystem.types.read-directory.while-it-changes]
//! level: should
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
    for number in 0..200 {
        let path = format!("in/f{number:03}");
        ok(
            "open-at",
            data.open_at(PathFlags::empty(), &path, OpenFlags::CREATE, DescriptorFlags::WRITE),
        )?;
    }
    let entries = ok("read-directory", inside.read_directory())?;
    let mut names = Vec::new();
    let mut turn = 0;
    while let Some(entry) = ok("read-directory-entry", entries.read_directory_entry())? {
        names.push(entry.name);
        // Every other of the first hundred goes, and as many come.
        if turn < 50 {
            ok("unlink-file-at", data.unlink_file_at(&format!("in/f{:03}", turn * 2)))?;
            let path = format!("in/new{turn}");
            ok(
                "open-at",
                data.open_at(PathFlags::empty(), &path, OpenFlags::CREATE, DescriptorFlags::WRITE),
            )?;
        }
        turn += 1;
    }
    for number in (1..100).step_by(2).chain(100..200) {
        let path = format!("f{number:03}");
        let times = names.iter().filter(|name| **name == path).count();
        equal(&format!("how often {path} was given"), &times, &1)?;
    }
    Ok(())
}
