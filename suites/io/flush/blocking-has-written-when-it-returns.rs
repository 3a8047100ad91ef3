//! ---
//! title: What was written to a file before blocking-flush can be read from it afterwards
//! requirements: [io.streams.blocking-flush.waits]
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
    out.subscribe().block();
    let length = ok("check-write", out.check_write())?.min(100) as usize;
    ok("a write within the permit", out.write(&pattern(0, length)))?;
    ok("blocking-flush", out.blocking_flush())?;
    let (seen, _) = ok("read of what was written", file.read(1000, 0))?;
    equal("what the file holds", &seen, &pattern(0, length))
}
