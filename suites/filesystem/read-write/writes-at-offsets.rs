//! ---
//! title: write puts bytes at the offset, leaves the rest, and tells how many
//! requirements: [filesystem.types.write.at-an-offset]
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
    equal("what write tells", &ok("write", file.write(b"EL", 1))?, &2)?;
    equal("what write of nothing tells", &ok("write", file.write(b"", 3))?, &0)?;
    let (bytes, _) = ok("read", file.read(10, 0))?;
    equal("what a.txt holds", &String::from_utf8_lossy(&bytes), &"hELlo".into())
}
