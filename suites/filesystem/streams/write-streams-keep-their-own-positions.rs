//! ---
//! title: Two write streams of one descriptor write each at its own position
//! requirements: [filesystem.types.write-via-stream.from-the-offset, filesystem.types.streams.do-not-interfere]
//! formerly: [filesystem/streams/two-writers-each-keep-their-place]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: HElLO } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    let first = ok("write-via-stream from 0", file.write_via_stream(0))?;
    let second = ok("write-via-stream from 3", file.write_via_stream(3))?;
    ok("the first write from 0", first.blocking_write_and_flush(b"H"))?;
    ok("the first write from 3", second.blocking_write_and_flush(b"L"))?;
    ok("the second write from 0", first.blocking_write_and_flush(b"E"))?;
    ok("the second write from 3", second.blocking_write_and_flush(b"O"))
}
