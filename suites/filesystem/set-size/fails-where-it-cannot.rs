//! ---
//! title: set-size fails on a descriptor to read, on a directory, and at 2^63 and beyond, and changes nothing
//! requirements: [filesystem.types.set-size.bounds]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } } }
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
    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::READ);
    let file = ok("open-at of a.txt", file)?;
    err("set-size of a descriptor to read", file.set_size(1), "an error")?;
    err("set-size of a directory", data.set_size(1), "an error")?;
    let file = ok(
        "open-at",
        data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE),
    )?;
    for size in [1 << 63, u64::MAX] {
        err(
            &format!("set-size {size}"),
            file.set_size(size),
            "an error: no file is so long",
        )?;
    }
    equal("the size after all", &ok("stat", file.stat())?.size, &5)
}
