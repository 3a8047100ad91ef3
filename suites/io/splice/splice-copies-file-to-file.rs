//! ---
//! title: splice copies a file to another, complete and in order, and returns the numbers of bytes moved
//! formerly: [io/splice/moves-a-file-to-a-file]
//! requirements: [io.streams.splice.moves-bytes, io.streams.splice.at-most-len]
//! dirs:
//!   - { guest: /data, holds: { a.bin: { pattern: 50000 } } }
//! expect: { outcome: ok, dirs: { /data: { a.bin: { pattern: 50000 }, b.bin: { pattern: 50000 } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let source = open!(data, "a.bin", OpenFlags::empty(), DescriptorFlags::READ)?;
    let input = needed("read-via-stream", source.read_via_stream(0))?;

    let target = open!(data, "b.bin", OpenFlags::CREATE, DescriptorFlags::WRITE)?;
    let out = needed("write-via-stream", target.write_via_stream(0))?;
    let (readable, writable) = (input.subscribe(), out.subscribe());
    let mut moved = 0;
    loop {
        readable.block();
        writable.block();
        match out.splice(&input, 10_000) {
            Ok(count) => {
                holds("bytes moved by a splice", count <= 10_000, "at most 10000", &count)?;
                moved += count;
            }
            Err(_) => break,
        }
    }
    equal("bytes moved in total", &moved, &50_000)?;
    ok("blocking-flush", out.blocking_flush())
}
