//! ---
//! title: blocking-read and blocking-skip of 2^64-1 bytes of a file return what the file holds
//! formerly: [io/file/huge-lengths-are-no-harm]
//! requirements: [io.streams.read.at-most-len, io.streams.skip.as-read]
//! dirs:
//!   - { guest: /data, holds: { a.bin: { pattern: 20000 } } }
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
    let mut read = 0;
    loop {
        match input.blocking_read(u64::MAX) {
            Ok(part) => {
                holds(
                    "order of the bytes",
                    part == pattern(read, part.len()),
                    "the pattern",
                    &read,
                )?;
                read += part.len();
            }
            Err(_) => break,
        }
    }
    equal("number of bytes read", &read, &20_000)?;

    let again = needed("second read-via-stream", file.read_via_stream(0))?;
    let mut skipped = 0;
    loop {
        match again.blocking_skip(u64::MAX) {
            Ok(count) => skipped += count,
            Err(_) => break,
        }
    }
    equal("number of bytes skipped", &skipped, &20_000)
}
