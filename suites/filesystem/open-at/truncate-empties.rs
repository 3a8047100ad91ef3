//! ---
//! title: open-at with truncate empties a file
//! requirements: [filesystem.types.open-at.truncate]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: "", sub: { dir: { b.txt: more } } } } }
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
    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::TRUNCATE, DescriptorFlags::WRITE);
    let file = ok("open-at of a.txt", file)?;
    equal("the size after truncate", &ok("stat", file.stat())?.size, &0)
}
