//! ---
//! title: open-at with create and exclusive of a file, directory or link that is there fails with exist
//! formerly: [filesystem/open-at/exclusive-fails-on-what-is-there]
//! requirements: [filesystem.types.open-at.exclusive]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: {} }, link: { symlink: a.txt } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["a.txt", "sub", "link"] {
        let how = OpenFlags::CREATE | OpenFlags::EXCLUSIVE;
        fails(
            path,
            data.open_at(PathFlags::empty(), path, how, DescriptorFlags::WRITE),
            ErrorCode::Exist,
        )?;
    }
    Ok(())
}
