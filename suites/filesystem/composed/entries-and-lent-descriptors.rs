//! ---
//! title: A descriptor that is lent to another component is the one that it means, and entries come one by one
//! requirements: [filesystem.types.rename-at.moves, filesystem.types.is-same-object.same, filesystem.types.read-directory.entries]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: {} } } }
//! behind: pass-through
//! expect: { outcome: ok, dirs: { /data: { sub: { dir: { b.txt: hello } } } } }
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
    let flags = DescriptorFlags::READ | DescriptorFlags::MUTATE_DIRECTORY;
    let open = || data.open_at(PathFlags::empty(), "sub", OpenFlags::DIRECTORY, flags);
    let (sub, again) = (ok("open-at of sub", open())?, ok("open-at of sub again", open())?);
    holds(
        "is-same-object of two of sub",
        sub.is_same_object(&again),
        "true",
        &false,
    )?;
    holds(
        "is-same-object of sub and the preopen",
        !sub.is_same_object(data),
        "false",
        &true,
    )?;
    ok("rename-at into sub", data.rename_at("a.txt", &sub, "b.txt"))?;
    let entries = ok("read-directory", again.read_directory())?;
    let first = some("an entry", ok("read-directory-entry", entries.read_directory_entry())?)?;
    equal("its name", &first.name.as_str(), &"b.txt")?;
    let second = ok("read-directory-entry at the end", entries.read_directory_entry())?;
    holds("the entry after it", second.is_none(), "none", &second)
}
