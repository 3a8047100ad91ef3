//! ---
//! title: read and write of 0 bytes return no bytes and 0, and change nothing
//! requirements: [filesystem.types.read.at-an-offset, filesystem.types.write.at-an-offset]
//! formerly: [filesystem/read-write/of-nothing]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(
        data,
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE
    )?;
    equal(
        "the count of a write at 0",
        &ok("write of 0 bytes at 0", file.write(b"", 0))?,
        &0,
    )?;
    let beyond = ok("write of 0 bytes beyond the end", file.write(b"", 50))?;
    equal("the count of a write beyond the end", &beyond, &0)?;
    let (bytes, _) = ok("read of 0 bytes", file.read(0, 0))?;
    equal("the bytes of a read of 0 bytes", &bytes, &Vec::new())?;
    equal("the size afterwards", &ok("stat", file.stat())?.size, &5)
}
