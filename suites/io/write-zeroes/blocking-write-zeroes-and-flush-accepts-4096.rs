//! ---
//! title: blocking-write-zeroes-and-flush writes 4096 zero bytes to a file in one call
//! formerly: [io/write-zeroes/blocking-takes-4096]
//! requirements: [io.streams.blocking-write-zeroes-and-flush.writes-zeroes]
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
    ok(
        "blocking-write-zeroes-and-flush of 0",
        out.blocking_write_zeroes_and_flush(0),
    )?;
    ok(
        "blocking-write-zeroes-and-flush of 4096",
        out.blocking_write_zeroes_and_flush(4096),
    )?;
    let size = needed("stat", file.stat())?.size;
    equal("size of the file", &size, &4096)?;
    let mut seen = Vec::new();
    while seen.len() < 4096 {
        let (part, _) = ok("read of the file", read!(file, 4096, seen.len() as u64))?;
        if part.is_empty() {
            break;
        }
        seen.extend(part);
    }
    holds(
        "bytes of the file",
        seen == vec![0; 4096],
        "4096 zero bytes",
        &seen.len(),
    )
}
