//! ---
//! title: write-via-stream writes from the offset on, and leaves the rest
//! requirements: [filesystem.types.write-via-stream.from-the-offset]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hELlo, sub: { dir: { b.txt: more } } } } }
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
    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE);
    let file = ok("open-at of a.txt", file)?;
    let out = ok("write-via-stream at 1", file.write_via_stream(1))?;
    ok("blocking-write-and-flush", out.blocking_write_and_flush(b"E"))?;
    ok("blocking-write-and-flush", out.blocking_write_and_flush(b"L"))
}
