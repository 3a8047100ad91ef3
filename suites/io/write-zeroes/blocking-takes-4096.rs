//! ---
//! title: blocking-write-zeroes-and-flush writes 4096 zero bytes at once, and none
//! requirements: [io.streams.blocking-write-zeroes-and-flush.writes-zeroes]
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
    ok(
        "blocking-write-zeroes-and-flush of 0",
        out.blocking_write_zeroes_and_flush(0),
    )?;
    ok(
        "blocking-write-zeroes-and-flush of 4096",
        out.blocking_write_zeroes_and_flush(4096),
    )?;
    let (seen, _) = ok("read of what was written", file.read(5000, 0))?;
    holds(
        "what the file holds",
        seen == vec![0; 4096],
        "4096 zero bytes",
        &seen.len(),
    )
}
