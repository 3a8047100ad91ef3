//! ---
//! title: open-at with create and exclusive of a file, directory or link that exists fails
//! formerly: [filesystem/open-at/exclusive-fails-on-what-is-there]
//! requirements: [filesystem.types.open-at.exclusive]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: {} }, link: { symlink: a.txt }, gone: { symlink: none } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, sub: { dir: {} }, link: { symlink: a.txt }, gone: { symlink: none } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["a.txt", "sub", "link", "gone"] {
        let how = OpenFlags::CREATE | OpenFlags::EXCLUSIVE;
        let opened = data.open_at(PathFlags::empty(), path, how, DescriptorFlags::WRITE);
        err(
            &format!("open-at with create and exclusive of {path}"),
            opened,
            "an error: it exists",
        )?;
    }
    Ok(())
}
