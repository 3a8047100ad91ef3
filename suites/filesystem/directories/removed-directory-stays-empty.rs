//! ---
//! title: A directory that is removed while it is open lists no entries, and nothing can be made in it
//! formerly: [filesystem/directories/a-removed-one-does-no-harm]
//! requirements: [filesystem.types.read-directory.while-it-changes]
//! level: should
//! dirs: [{ guest: /data, holds: { empty: { dir: {} } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let flags = DescriptorFlags::READ | DescriptorFlags::MUTATE_DIRECTORY;
    let empty = open!(data, "empty", OpenFlags::DIRECTORY, flags)?;
    // Not every platform removes a directory that is open.
    needed(
        "remove-directory-at of an open directory",
        data.remove_directory_at("empty"),
    )?;
    if let Ok(entries) = empty.read_directory() {
        if let Ok(Some(entry)) = entries.read_directory_entry() {
            return fail(
                "read-directory-entry of a removed directory",
                "none or an error",
                &entry.name,
            );
        }
    }
    err(
        "create-directory-at in a removed directory",
        empty.create_directory_at("new"),
        "an error",
    )?;
    let made = empty.open_at(PathFlags::empty(), "new", OpenFlags::CREATE, DescriptorFlags::WRITE);
    err("open-at with create in a removed directory", made, "an error")?;
    Ok(())
}
