//! ---
//! title: What was written to a file can be read from it as soon as the call returns
//! requirements: [io.streams.blocking-write-and-flush.writes-and-flushes]
//! dirs:
//!   - { guest: /data }
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
    let flags = DescriptorFlags::READ | DescriptorFlags::WRITE;
    let file = data.open_at(PathFlags::empty(), "new.bin", OpenFlags::CREATE, flags);
    let file = ok("open-at of new.bin", file)?;
    let out = ok("write-via-stream", file.write_via_stream(0))?;
    for part in 0..10 {
        let bytes = pattern(part * 1000, 1000);
        ok("blocking-write-and-flush", out.blocking_write_and_flush(&bytes))?;
        let (seen, _) = ok("read of what was written", file.read(1000, part as u64 * 1000))?;
        equal("what the file holds", &seen, &bytes)?;
    }
    Ok(())
}
