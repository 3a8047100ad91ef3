//! ---
//! title: splice takes at most the requested number of bytes from its source
//! requirements: [io.streams.splice.at-most-len]
//! dirs:
//!   - { guest: /data, holds: { a.bin: { pattern: 20 } } }
//! expect: { outcome: ok, dirs: { /data: { a.bin: { pattern: 20 }, b.bin: { pattern: 5 } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let source = open!(data, "a.bin", OpenFlags::empty(), DescriptorFlags::READ)?;
    let target = open!(data, "b.bin", OpenFlags::CREATE, DescriptorFlags::WRITE)?;
    let input = needed("read-via-stream", source.read_via_stream(0))?;
    let out = needed("write-via-stream", target.write_via_stream(0))?;
    let mut moved = 0;
    while moved < 5 {
        input.subscribe().block();
        out.subscribe().block();
        let count = ok("splice", out.splice(&input, 5 - moved))?;
        holds(
            "bytes moved by a splice",
            count <= 5 - moved,
            "at most the requested length",
            &count,
        )?;
        moved += count;
    }
    ok("blocking-flush", out.blocking_flush())?;
    let mut left = Vec::new();
    while let Ok(part) = input.blocking_read(100) {
        left.extend(part);
    }
    equal("rest of the source", &left, &pattern(5, 15))
}
