//! ---
//! title: read-directory of a directory that was read before returns what is in it now
//! requirements: [filesystem.types.read-directory.entries, filesystem.types.read-directory.independent]
//! dirs: [{ guest: /data, holds: { in: { dir: { kept: "", old: "", was: "" } } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{Descriptor, DescriptorFlags, OpenFlags};

test!(run);

/// All names, in the order of their letters.
fn names(directory: &Descriptor) -> Result<Vec<String>, Failed> {
    let entries = ok("read-directory", directory.read_directory())?;
    let mut all = Vec::new();
    while let Some(entry) = ok("read-directory-entry", entries.read_directory_entry())? {
        all.push(entry.name);
    }
    all.sort();
    Ok(all)
}

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let inside = open!(data, "in", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    let before = ["kept", "old", "was"].map(|name| name.to_string());
    equal("the entries at first", &names(&inside)?, &before.to_vec())?;
    needed("unlink-file-at", data.unlink_file_at("in/old"))?;
    needed("rename-at", data.rename_at("in/was", &data, "in/is"))?;
    open!(data, "in/new", OpenFlags::CREATE, DescriptorFlags::WRITE)?;
    let now = ["is", "kept", "new"].map(|name| name.to_string());
    equal("the entries after the changes", &names(&inside)?, &now.to_vec())
}
