//! ---
//! title: "Two files are the same object whichever preopen they were opened through, and so is a directory"
//! requirements: [filesystem.types.is-same-object.same]
//! dirs:
//!   - { guest: /one, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//!   - { guest: /two, same: /one/sub }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{Descriptor, DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (one, _) = some("/one", found.iter().find(|(_, name)| name == "/one"))?;
    let (two, _) = some("/two", found.iter().find(|(_, name)| name == "/two"))?;
    let none = PathFlags::empty();
    let open = |base: &Descriptor, path| {
        ok(
            path,
            base.open_at(none, path, OpenFlags::empty(), DescriptorFlags::READ),
        )
    };
    let (file, again) = (open(one, "sub/b.txt")?, open(two, "b.txt")?);
    equal(
        "is-same-object of a file through both",
        &file.is_same_object(&again),
        &true,
    )?;
    let sub = open(one, "sub")?;
    equal("is-same-object of the directory", &sub.is_same_object(two), &true)?;
    equal("is-same-object of the two preopens", &one.is_same_object(two), &false)
}
