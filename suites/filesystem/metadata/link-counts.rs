//! ---
//! title: A file has a link count of one, and with a hard link of two
//! requirements: [filesystem.types.stat.link-count]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
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
    equal("link-count", &ok("stat", file.stat())?.link_count, &1)?;
    ok("link-at", data.link_at(PathFlags::empty(), "a.txt", data, "b.txt"))?;
    equal("link-count with a link", &ok("stat", file.stat())?.link_count, &2)
}
