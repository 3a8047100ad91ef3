//! ---
//! title: is-same-object returns true for two descriptors of one file and false for those of two
//! requirements: [filesystem.types.is-same-object.same]
//! formerly: [filesystem/identity/one-file-opened-twice]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, copy.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let one = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let again = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let other = open!(data, "copy.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    equal(
        "is-same-object of a descriptor and itself",
        &one.is_same_object(&one),
        &true,
    )?;
    equal(
        "is-same-object of one file opened twice",
        &one.is_same_object(&again),
        &true,
    )?;
    equal(
        "is-same-object of a file and its copy",
        &one.is_same_object(&other),
        &false,
    )?;
    equal(
        "is-same-object of a file and its directory",
        &one.is_same_object(&data),
        &false,
    )
}
