//! ---
//! title: get-type returns regular-file for a file and directory for a directory, as stat does
//! requirements: [filesystem.types.get-type.type]
//! formerly: [filesystem/metadata/get-type-tells-the-type]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: {} } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, DescriptorType, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    for (name, descriptor, kind) in [
        ("sub", &sub, DescriptorType::Directory),
        ("a.txt", &file, DescriptorType::RegularFile),
    ] {
        let seen = ok(&format!("get-type of {name}"), descriptor.get_type())?;
        equal(&format!("the type of {name}"), &seen, &kind)?;
        let stat = needed("stat", descriptor.stat())?;
        equal(&format!("the type of {name} in stat"), &stat.type_, &seen)?;
    }
    Ok(())
}
