//! ---
//! title: Writes at an offset, appends and reads of one file keep their positions when they interleave
//! requirements: [filesystem.types.append-via-stream.as-o-append, filesystem.types.streams.do-not-interfere]
//! formerly: [filesystem/streams/writes-and-appends-interleave]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hELlo one! two } } }
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
    let append = needed("append-via-stream", file.append_via_stream())?;
    let write = needed("write-via-stream", file.write_via_stream(1))?;
    ok("the first append", append.blocking_write_and_flush(b" one"))?;
    ok("the first write by stream", write.blocking_write_and_flush(b"E"))?;
    equal("the count of the write at 9", &ok("write", file.write(b"!", 9))?, &1)?;
    ok("the second append", append.blocking_write_and_flush(b" two"))?;
    ok("the second write by stream", write.blocking_write_and_flush(b"L"))
}
