//! ---
//! title: What was flushed to a file is there when its stream is dropped and another is made
//! requirements: [io.streams.output-stream.flushed-outlives-it, io.streams.blocking-flush.waits]
//! dirs:
//!   - { guest: /data }
//! expect: { outcome: ok, dirs: { /data: { new.bin: { pattern: 50000 } } } }
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
    let file = data.open_at(PathFlags::empty(), "new.bin", OpenFlags::CREATE, DescriptorFlags::WRITE);
    let file = ok("open-at of new.bin", file)?;
    let mut written = 0;
    while written < 50_000 {
        let out = ok("write-via-stream", file.write_via_stream(written as u64))?;
        out.subscribe().block();
        let length = ok("check-write", out.check_write())?
            .min(10_000)
            .min(50_000 - written as u64) as usize;
        ok("a write within the permit", out.write(&pattern(written, length)))?;
        ok("blocking-flush", out.blocking_flush())?;
        written += length;
    }
    Ok(())
}
