//! ---
//! title: is-same-object is false of a file and one that has been made in its place
//! requirements: [filesystem.types.is-same-object.same]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
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
    let none = PathFlags::empty();
    let old = ok(
        "open-at of a.txt",
        data.open_at(none, "a.txt", OpenFlags::empty(), DescriptorFlags::READ),
    )?;
    // The old file stays under another name: nothing of it can be used again for the new one.
    ok("rename-at", data.rename_at("a.txt", data, "old.txt"))?;
    let how = OpenFlags::CREATE | OpenFlags::EXCLUSIVE;
    let new = ok(
        "open-at with create",
        data.open_at(none, "a.txt", how, DescriptorFlags::WRITE),
    )?;
    equal(
        "is-same-object of the old and the new",
        &old.is_same_object(&new),
        &false,
    )?;
    let again = ok(
        "open-at of a.txt",
        data.open_at(none, "a.txt", OpenFlags::empty(), DescriptorFlags::READ),
    )?;
    equal(
        "is-same-object of the new, opened again",
        &new.is_same_object(&again),
        &true,
    )
}
