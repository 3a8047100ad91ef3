//! ---
//! title: Bytes of every value reach a file unchanged
//! requirements: [io.streams.write.verbatim]
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
    let bytes: Vec<u8> = (0..=255).rev().collect();
    ok("blocking-write-and-flush", out.blocking_write_and_flush(&bytes))?;
    let mut seen = Vec::new();
    while seen.len() < bytes.len() {
        let (part, _) = ok(
            "read of the file",
            read!(file, bytes.len() as u64 - seen.len() as u64, 0 + seen.len() as u64),
        )?;
        if part.is_empty() {
            break;
        }
        seen.extend(part);
    }
    equal("bytes of the file", &seen, &bytes)
}
