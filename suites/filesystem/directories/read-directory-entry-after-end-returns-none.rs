//! ---
//! title: After its last entry a stream of a directory gives none, again and again, and a new one starts anew
//! formerly: [filesystem/directories/the-end-is-told-again]
//! requirements: [filesystem.types.read-directory.independent]
//! dirs: [{ guest: /data, holds: { sub: { dir: { b.txt: more } } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
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
