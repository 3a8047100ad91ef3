//! ---
//! title: advise of a directory fails with bad-descriptor, though the text names no error
//! requirements: [filesystem.types.advise.of-a-directory]
//! level: may
//! dirs:
//!   - { guest: /data, holds: { sub: { dir: {} } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{Advice, DescriptorFlags, ErrorCode, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    fails(
        "advise of a directory",
        sub.advise(0, 0, Advice::Normal),
        ErrorCode::BadDescriptor,
    )
}
