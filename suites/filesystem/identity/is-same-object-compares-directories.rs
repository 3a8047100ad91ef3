//! ---
//! title: is-same-object returns true for one directory opened twice and false for two, and for a file and a directory
//! requirements: [filesystem.types.is-same-object.same]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, one: { dir: {} }, two: { dir: {} } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let one = open!(data, "one", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    let again = open!(data, "one", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    let two = open!(data, "two", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    equal(
        "is-same-object of one directory opened twice",
        &one.is_same_object(&again),
        &true,
    )?;
    equal(
        "is-same-object of two empty directories",
        &one.is_same_object(&two),
        &false,
    )?;
    equal(
        "is-same-object of a directory and a file",
        &one.is_same_object(&file),
        &false,
    )?;
    equal(
        "is-same-object of a directory and its parent",
        &one.is_same_object(&data),
        &false,
    )
}
