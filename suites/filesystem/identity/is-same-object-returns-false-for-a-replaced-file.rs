//! ---
//! title: is-same-object returns false for a file and one that was created under its name
//! requirements: [filesystem.types.is-same-object.same]
//! formerly: [filesystem/identity/a-new-file-of-the-name-is-another]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let old = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    // The old file stays under another name, so that the file system cannot give its inode to the new one.
    needed("rename-at", data.rename_at("a.txt", &data, "old.txt"))?;
    let how = OpenFlags::CREATE | OpenFlags::EXCLUSIVE;
    let new = open!(data, "a.txt", how, DescriptorFlags::WRITE)?;
    equal(
        "is-same-object of the old and the new",
        &old.is_same_object(&new),
        &false,
    )?;
    let again = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    equal(
        "is-same-object of the new, opened again",
        &new.is_same_object(&again),
        &true,
    )
}
