//! ---
//! title: is-same-object tells that two descriptors are of one file, by whatever name, and two of two
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
    ok("link-at", data.link_at(PathFlags::empty(), "a.txt", data, "second"))?;
    let one = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::READ);
    let one = ok("open-at of a.txt", one)?;
    let again = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::READ);
    let again = ok("open-at of a.txt", again)?;
    let linked = data.open_at(PathFlags::empty(), "second", OpenFlags::empty(), DescriptorFlags::READ);
    let linked = ok("open-at of second", linked)?;
    let other = data.open_at(
        PathFlags::empty(),
        "sub/b.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ,
    );
    let other = ok("open-at of sub/b.txt", other)?;
    equal("is-same-object of one and itself", &one.is_same_object(&one), &true)?;
    equal("is-same-object of one opened twice", &one.is_same_object(&again), &true)?;
    equal("is-same-object of two hard links", &one.is_same_object(&linked), &true)?;
    equal("is-same-object of two files", &one.is_same_object(&other), &false)?;
    equal(
        "is-same-object of a file and its directory",
        &one.is_same_object(data),
        &false,
    )
}
