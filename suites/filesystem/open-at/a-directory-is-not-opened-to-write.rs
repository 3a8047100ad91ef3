//! ---
//! title: A directory opened to write, if it is opened at all, takes no bytes
//! requirements: [filesystem.types.open-at.write-a-directory]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } } }
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    if let Ok(opened) = data.open_at(
        PathFlags::empty(),
        "sub",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE,
    ) {
        err("write to a directory", opened.write(b"x", 0), "an error")?;
    }
    Ok(())
}
