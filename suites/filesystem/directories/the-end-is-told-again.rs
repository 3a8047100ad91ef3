//! ---
//! title: After its last entry a stream of a directory gives none, again and again, and a new one starts anew
//! requirements: [filesystem.types.read-directory.independent]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let sub = ok(
        "open-at",
        data.open_at(PathFlags::empty(), "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ),
    )?;
    for _ in 0..2 {
        let entries = ok("read-directory", sub.read_directory())?;
        let first = some(
            "the first entry",
            ok("read-directory-entry", entries.read_directory_entry())?,
        )?;
        equal("its name", &first.name, &"b.txt".to_string())?;
        for _ in 0..3 {
            let more = ok("read-directory-entry", entries.read_directory_entry())?.map(|entry| entry.name);
            equal("what comes after the last", &more, &None)?;
        }
    }
    Ok(())
}
