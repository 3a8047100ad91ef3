//! ---
//! title: write-via-stream from beyond the end leaves zeroes between
//! requirements: [filesystem.types.write-via-stream.from-the-offset, filesystem.types.write.beyond-the-end]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
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
    let stream = ok("write-via-stream", file.write_via_stream(7))?;
    ok("blocking-write-and-flush", stream.blocking_write_and_flush(b"x"))?;
    ok("write", file.write(b"y", 9))?;
    let (bytes, _) = ok("read", file.read(20, 0))?;
    equal("what the file holds", &bytes, &b"hello\0\0x\0y".to_vec())
}
