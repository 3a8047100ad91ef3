//! ---
//! title: A descriptor that is lent to another component refers to the same directory there
//! requirements: [filesystem.types.rename-at.moves, filesystem.types.is-same-object.same, filesystem.types.read-directory.entries]
//! formerly: [filesystem/composed/entries-and-lent-descriptors]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: {} } } }
//! behind: pass-through
//! expect: { outcome: ok, dirs: { /data: { sub: { dir: { b.txt: hello } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let sub = open!(
        data,
        "sub",
        OpenFlags::DIRECTORY,
        DescriptorFlags::READ | DescriptorFlags::MUTATE_DIRECTORY
    )?;
    let again = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    equal(
        "is-same-object of two descriptors of sub",
        &sub.is_same_object(&again),
        &true,
    )?;
    equal(
        "is-same-object of sub and the preopen",
        &sub.is_same_object(&data),
        &false,
    )?;
    ok("rename-at into sub", data.rename_at("a.txt", &sub, "b.txt"))?;
    let entries = ok("read-directory", again.read_directory())?;
    let first = some(
        "the first entry",
        ok("read-directory-entry", entries.read_directory_entry())?,
    )?;
    equal("the name of the first entry", &first.name.as_str(), &"b.txt")?;
    let second = ok("read-directory-entry at the end", entries.read_directory_entry())?;
    holds("the second entry", second.is_none(), "none", &second)
}
