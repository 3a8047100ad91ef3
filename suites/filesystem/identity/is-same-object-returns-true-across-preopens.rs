//! ---
//! title: is-same-object returns true for one file or directory whichever preopen it was opened through
//! requirements: [filesystem.types.is-same-object.same]
//! formerly: [filesystem/identity/across-preopens]
//! dirs:
//!   - { guest: /one, holds: { sub: { dir: { b.txt: more } } } }
//!   - { guest: /two, same: /one/sub }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let (one, two) = (preopen!("/one")?, preopen!("/two")?);
    let file = open!(one, "sub/b.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let again = open!(two, "b.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    equal("is-same-object of a file", &file.is_same_object(&again), &true)?;
    let sub = open!(one, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    equal(
        "is-same-object of a directory and a preopen",
        &sub.is_same_object(&two),
        &true,
    )?;
    equal("is-same-object of the two preopens", &one.is_same_object(&two), &false)
}
