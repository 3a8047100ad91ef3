//! ---
//! title: read and write of a directory fail
//! requirements: [filesystem.types.read.of-a-directory]
//! formerly: [filesystem/read-write/a-directory-has-no-bytes]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    err("read of a directory", sub.read(10, 0), "an error")?;
    err("write of a directory", sub.write(b"x", 0), "an error").map(|_| ())
}
