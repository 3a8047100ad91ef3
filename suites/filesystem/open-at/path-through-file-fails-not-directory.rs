//! ---
//! title: A path through a file fails with not-directory
//! formerly: [filesystem/open-at/through-a-file]
//! requirements: [filesystem.types.paths.through-a-file]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let opened = data.open_at(
        PathFlags::empty(),
        "a.txt/b.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ,
    );
    fails("open-at of a.txt/b.txt", opened, ErrorCode::NotDirectory)
}
