//! ---
//! title: read of a directory fails with is-directory, as pread in POSIX does
//! requirements: [filesystem.types.read.of-a-directory-code]
//! level: may
//! dirs:
//!   - { guest: /data, holds: { sub: { dir: {} } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    fails("read of a directory", sub.read(10, 0), ErrorCode::IsDirectory)
}
