//! ---
//! title: Splices move one file into another, and tell how much they moved
//! requirements: [io.streams.splice.moves-bytes, io.streams.splice.at-most-len, io.streams.splice.reports-errors]
//! dirs:
//!   - { guest: /data, holds: { a.bin: { pattern: 50000 } } }
//! expect: { outcome: ok, dirs: { /data: { a.bin: { pattern: 50000 }, b.bin: { pattern: 50000 } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};
use wasi::io::streams::StreamError;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let source = data.open_at(PathFlags::empty(), "a.bin", OpenFlags::empty(), DescriptorFlags::READ);
    let source = ok("open-at of a.bin", source)?;
    let input = ok("read-via-stream", source.read_via_stream(0))?;

    let target = data.open_at(PathFlags::empty(), "b.bin", OpenFlags::CREATE, DescriptorFlags::WRITE);
    let target = ok("open-at of b.bin", target)?;
    let out = ok("write-via-stream", target.write_via_stream(0))?;
    let (readable, writable) = (input.subscribe(), out.subscribe());
    let mut moved = 0;
    loop {
        readable.block();
        writable.block();
        match out.splice(&input, 10_000) {
            Ok(count) => {
                holds("what a splice moved", count <= 10_000, "at most 10000", &count)?;
                moved += count;
            }
            Err(StreamError::Closed) => break,
            Err(error) => return fail("splice", "ok, or closed at the end", &format!("{error:?}")),
        }
    }
    equal("what the splices moved", &moved, &50_000)?;
    ok("blocking-flush", out.blocking_flush())
}
