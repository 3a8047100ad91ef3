//! ---
//! title: append-via-stream appends each write at the end of the file
//! requirements: [filesystem.types.append-via-stream.at-the-end]
//! formerly: [filesystem/streams/appends-at-the-end]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello world } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    let out = ok("append-via-stream", file.append_via_stream())?;
    ok(
        "the first blocking-write-and-flush",
        out.blocking_write_and_flush(b" wor"),
    )?;
    ok(
        "the second blocking-write-and-flush",
        out.blocking_write_and_flush(b"ld"),
    )
}
