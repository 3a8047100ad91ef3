//! ---
//! title: A directory opened to write, if it is opened at all, takes no bytes
//! formerly: [filesystem/open-at/a-directory-is-not-opened-to-write]
//! requirements: [filesystem.types.open-at.write-a-directory]
//! level: should
//! dirs: [{ guest: /data, holds: { empty: { dir: {} }, sub: { dir: { b.txt: more } } } }]
//! expect: { outcome: ok, dirs: { /data: { empty: { dir: {} }, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
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
