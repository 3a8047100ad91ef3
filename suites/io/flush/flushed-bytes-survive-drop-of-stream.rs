//! ---
//! title: Bytes flushed to a file are not lost when the stream is dropped
//! formerly: [io/flush/what-is-flushed-survives-the-stream]
//! requirements: [io.streams.output-stream.flushed-outlives-it]
//! level: should
//! dirs:
//!   - { guest: /data }
//! expect: { outcome: ok, dirs: { /data: { new.bin: { pattern: 50000 } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "new.bin", OpenFlags::CREATE, DescriptorFlags::WRITE)?;
    let mut written = 0;
    while written < 50_000 {
        let out = needed("write-via-stream", file.write_via_stream(written as u64))?;
        out.subscribe().block();
        let length = ok("check-write", out.check_write())?
            .min(10_000)
            .min(50_000 - written as u64) as usize;
        ok("write within the permit", out.write(&pattern(written, length)))?;
        ok("blocking-flush", out.blocking_flush())?;
        written += length;
    }
    Ok(())
}
