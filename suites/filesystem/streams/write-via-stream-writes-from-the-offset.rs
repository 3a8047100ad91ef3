//! ---
//! title: write-via-stream writes from the offset on, and keeps the other bytes
//! requirements: [filesystem.types.write-via-stream.from-the-offset]
//! formerly: [filesystem/streams/writes-from-the-offset]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hELlo } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    let out = ok("write-via-stream from 1", file.write_via_stream(1))?;
    ok("the first blocking-write-and-flush", out.blocking_write_and_flush(b"E"))?;
    ok(
        "the second blocking-write-and-flush",
        out.blocking_write_and_flush(b"L"),
    )
}
