//! ---
//! title: rename-at moves a file from one descriptor to another, in one file system
//! requirements: [filesystem.types.rename-at.moves]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: { c.txt: more } }, sub: { dir: {} } } } }
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
    let flags = DescriptorFlags::READ | DescriptorFlags::MUTATE_DIRECTORY;
    let from = ok(
        "open-at",
        data.open_at(PathFlags::empty(), "sub", OpenFlags::DIRECTORY, flags),
    )?;
    let to = ok(
        "open-at",
        data.open_at(PathFlags::empty(), "empty", OpenFlags::DIRECTORY, flags),
    )?;
    ok("rename-at", from.rename_at("b.txt", &to, "c.txt"))
}
