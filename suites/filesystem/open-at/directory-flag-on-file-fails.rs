//! ---
//! title: open-at with directory of a file fails with not-directory
//! formerly: [filesystem/open-at/directory-of-a-file]
//! requirements: [filesystem.types.open-at.directory]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let opened = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::DIRECTORY, DescriptorFlags::READ);
    fails("open-at with directory of a file", opened, ErrorCode::NotDirectory)?;
    let opened = data.open_at(PathFlags::empty(), "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ);
    ok("open-at with directory of a directory", opened)?;
    Ok(())
}
