//! ---
//! title: A read of 2^64-1 bytes of a file gives what there is, and a skip of as many tells what there was
//! requirements: [io.streams.read.at-most-len, io.streams.skip.as-read]
//! dirs:
//!   - { guest: /data, holds: { a.bin: { pattern: 20000 } } }
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
    let file = data.open_at(PathFlags::empty(), "a.bin", OpenFlags::empty(), DescriptorFlags::READ);
    let file = ok("open-at of a.bin", file)?;
    let input = ok("read-via-stream", file.read_via_stream(0))?;
    let mut read = 0;
    loop {
        match input.blocking_read(u64::MAX) {
            Ok(part) => {
                holds(
                    "the bytes in order",
                    part == pattern(read, part.len()),
                    "the pattern",
                    &read,
                )?;
                read += part.len();
            }
            ended => break closed!("blocking-read at the end", ended)?,
        }
    }
    equal("how many bytes came", &read, &20_000)?;

    let again = ok("read-via-stream", file.read_via_stream(0))?;
    let mut skipped = 0;
    loop {
        match again.blocking_skip(u64::MAX) {
            Ok(count) => skipped += count,
            ended => break closed!("blocking-skip at the end", ended)?,
        }
    }
    equal("how many bytes were skipped", &skipped, &20_000)
}
