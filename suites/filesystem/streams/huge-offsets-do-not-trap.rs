//! ---
//! title: read-via-stream and write-via-stream from 2^63 and 2^64 - 1 fail, now or at the first use, or are at the end
//! requirements: [filesystem.types.offsets.huge]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(
        data,
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE
    )?;
    for offset in [1 << 63, u64::MAX] {
        if let Ok(input) = file.read_via_stream(offset) {
            for _ in 0..2 {
                if let Ok(bytes) = input.blocking_read(10) {
                    equal(&format!("the bytes of a stream from {offset}"), &bytes, &Vec::new())?;
                }
            }
        }
    }
    // A size is a u64: no file ends after its largest value.
    if let Ok(output) = file.write_via_stream(u64::MAX) {
        let written = output.blocking_write_and_flush(b"x");
        err("blocking-write-and-flush at 2^64 - 1", written, "an error")?;
    }
    equal("the size afterwards", &ok("stat", file.stat())?.size, &5)
}
