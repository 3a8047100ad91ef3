//! ---
//! title: A path through a file fails with not-directory
//! requirements: [filesystem.types.paths.through-a-file]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let opened = data.open_at(
        PathFlags::empty(),
        "a.txt/b.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ,
    );
    fails("open-at of a.txt/b.txt", opened, ErrorCode::NotDirectory)
}
