//! ---
//! title: write-via-stream from beyond the end extends the file, with zeros between
//! requirements: [filesystem.types.write-via-stream.from-the-offset, filesystem.types.write.beyond-the-end]
//! formerly: [filesystem/streams/beyond-the-end-is-zero]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: "hello\0\0x\0y" } } }
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
    let stream = ok("write-via-stream", file.write_via_stream(7))?;
    ok("blocking-write-and-flush", stream.blocking_write_and_flush(b"x"))?;
    equal("the count that write returns", &ok("write", file.write(b"y", 9))?, &1)
}
