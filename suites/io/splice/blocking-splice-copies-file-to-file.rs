//! ---
//! title: blocking-splice copies a file to another, complete and in order
//! formerly: [io/splice/blocking-file-to-file]
//! requirements: [io.streams.blocking-splice.waits, io.streams.splice.moves-bytes]
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
    let file = open!(data, "a.bin", OpenFlags::empty(), DescriptorFlags::READ)?;
    let input = needed("read-via-stream", file.read_via_stream(0))?;
    let target = open!(data, "b.bin", OpenFlags::CREATE, DescriptorFlags::WRITE)?;
    let out = needed("write-via-stream", target.write_via_stream(0))?;
    let mut moved = 0;
    loop {
        match out.blocking_splice(&input, 7_000) {
            Ok(count) => {
                holds(
                    "bytes moved by a blocking-splice",
                    (1..=7_000).contains(&count),
                    "1 to 7000",
                    &count,
                )?;
                moved += count;
            }
            Err(_) => break,
        }
    }
    equal("bytes moved in total", &moved, &50_000)?;
    ok("blocking-flush", out.blocking_flush())
}
