//! ---
//! title: A file named with a slash at its end is an error
//! formerly: [filesystem/open-at/a-file-with-a-slash-at-its-end]
//! requirements: [filesystem.types.paths.trailing-slash]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let opened = data.open_at(PathFlags::empty(), "a.txt/", OpenFlags::empty(), DescriptorFlags::READ);
    err("open-at of a.txt/", opened, "an error: a.txt is no directory")?;
    let opened = data.open_at(PathFlags::empty(), "sub/", OpenFlags::DIRECTORY, DescriptorFlags::READ);
    ok("open-at of sub/", opened)?;
    Ok(())
}
