//! ---
//! title: set-size makes a file longer, with zeroes, and shorter
//! requirements: [filesystem.types.set-size.size]
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
    let file = data.open_at(
        PathFlags::empty(),
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE,
    );
    let file = ok("open-at of a.txt", file)?;
    ok("set-size", file.set_size(8))?;
    let (bytes, _) = ok("read", file.read(20, 0))?;
    equal("what a.txt holds when longer", &bytes, &b"hello\0\0\0".to_vec())?;
    ok("set-size", file.set_size(2))?;
    let (bytes, _) = ok("read", file.read(20, 0))?;
    equal("what a.txt holds when shorter", &bytes, &b"he".to_vec())?;
    ok("set-size", file.set_size(0))?;
    equal("the size at last", &ok("stat", file.stat())?.size, &0)
}
