//! ---
//! title: write beyond the end extends the file, with zeros between
//! requirements: [filesystem.types.write.beyond-the-end]
//! formerly: [filesystem/read-write/beyond-the-end-is-zero]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: "hello\0\0\0x" } } }
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
    equal("the count that write returns", &ok("write", file.write(b"x", 8))?, &1)
}
