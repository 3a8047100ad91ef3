//! ---
//! title: Bytes written to a file can be read from it as soon as blocking-flush returns
//! formerly: [io/flush/blocking-has-written-when-it-returns]
//! requirements: [io.streams.blocking-flush.waits]
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
    out.subscribe().block();
    let length = ok("check-write", out.check_write())?.min(100) as usize;
    ok("write within the permit", out.write(&pattern(0, length)))?;
    ok("blocking-flush", out.blocking_flush())?;
    let mut seen = Vec::new();
    while seen.len() < length {
        let (part, _) = ok(
            "read of the file",
            read!(file, length as u64 - seen.len() as u64, 0 + seen.len() as u64),
        )?;
        if part.is_empty() {
            break;
        }
        seen.extend(part);
    }
    equal("bytes of the file", &seen, &pattern(0, length))
}
