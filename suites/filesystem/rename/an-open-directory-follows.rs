//! ---
//! title: "A descriptor of a directory that is renamed goes on with that directory, and not with another one that takes its name"
//! requirements: [filesystem.types.descriptors.of-the-object]
//! dirs:
//!   - { guest: /data, holds: { sub: { dir: { b.txt: more } }, other: { dir: { b.txt: another file } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let none = PathFlags::empty();
    let sub = ok(
        "open-at of sub",
        data.open_at(none, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ),
    )?;
    match data.rename_at("sub", data, "moved") {
        // Not every platform moves what is open.
        Err(ErrorCode::Busy | ErrorCode::Access | ErrorCode::NotPermitted) => return Ok(()),
        renamed => ok("rename-at of sub", renamed)?,
    }
    ok(
        "rename-at of another directory to sub",
        data.rename_at("other", data, "sub"),
    )?;
    equal(
        "the size of b.txt",
        &ok("stat-at of b.txt", sub.stat_at(none, "b.txt"))?.size,
        &4,
    )?;
    let file = sub.open_at(none, "b.txt", OpenFlags::empty(), DescriptorFlags::READ);
    let (bytes, _) = ok("read", ok("open-at of b.txt", file)?.read(20, 0))?;
    equal("what b.txt holds", &String::from_utf8_lossy(&bytes), &"more".into())?;
    let entries = ok("read-directory", sub.read_directory())?;
    let entry = some("an entry", ok("read-directory-entry", entries.read_directory_entry())?)?;
    equal("its name", &entry.name, &"b.txt".to_string())
}
