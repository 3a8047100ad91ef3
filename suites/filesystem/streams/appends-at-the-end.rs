//! ---
//! title: append-via-stream writes at the end, one write after the other
//! requirements: [filesystem.types.append-via-stream.at-the-end]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello world, sub: { dir: { b.txt: more } } } } }
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
    let out = ok("append-via-stream", file.append_via_stream())?;
    ok("blocking-write-and-flush", out.blocking_write_and_flush(b" wor"))?;
    ok("blocking-write-and-flush", out.blocking_write_and_flush(b"ld"))
}
