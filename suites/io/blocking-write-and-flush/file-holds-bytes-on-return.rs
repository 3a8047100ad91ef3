//! ---
//! title: Bytes written to a file can be read from it as soon as blocking-write-and-flush returns
//! formerly: [io/blocking-write-and-flush/has-written-when-it-returns]
//! requirements: [io.streams.blocking-write-and-flush.writes-and-flushes]
//! dirs:
//!   - { guest: /data }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let flags = DescriptorFlags::READ | DescriptorFlags::WRITE;
    let file = open!(data, "new.bin", OpenFlags::CREATE, flags)?;
    let out = needed("write-via-stream", file.write_via_stream(0))?;
    for part in 0..10 {
        let bytes = pattern(part * 1000, 1000);
        ok("blocking-write-and-flush", out.blocking_write_and_flush(&bytes))?;
        let mut seen = Vec::new();
        while seen.len() < bytes.len() {
            let (part, _) = ok(
                "read of the file",
                read!(
                    file,
                    bytes.len() as u64 - seen.len() as u64,
                    part as u64 * 1000 + seen.len() as u64
                ),
            )?;
            if part.is_empty() {
                break;
            }
            seen.extend(part);
        }
        equal("bytes of the file", &seen, &bytes)?;
    }
    Ok(())
}
