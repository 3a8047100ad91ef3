//! ---
//! title: Bytes of every value reach a file as they were written, zero and those that are no UTF-8 too
//! requirements: [io.streams.write.verbatim]
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
    let bytes: Vec<u8> = (0..=255).rev().collect();
    ok("blocking-write-and-flush", out.blocking_write_and_flush(&bytes))?;
    let (seen, _) = ok("read of what was written", file.read(1000, 0))?;
    equal("what the file holds", &seen, &bytes)
}
