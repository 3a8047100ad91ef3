//! ---
//! title: is-same-object returns true for one file under another name, made by link-at or by rename-at
//! requirements: [filesystem.types.is-same-object.same]
//! formerly: [filesystem/identity/through-links-and-renames]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    needed("rename-at", data.rename_at("a.txt", &data, "moved"))?;
    let moved = open!(data, "moved", OpenFlags::empty(), DescriptorFlags::READ)?;
    equal("is-same-object after rename-at", &file.is_same_object(&moved), &true)?;
    needed("link-at", data.link_at(PathFlags::empty(), "moved", &data, "second"))?;
    let linked = open!(data, "second", OpenFlags::empty(), DescriptorFlags::READ)?;
    equal("is-same-object of a hard link", &file.is_same_object(&linked), &true)
}
