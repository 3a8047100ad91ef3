//! ---
//! title: blocking-write-and-flush of 4097 bytes to a file traps
//! requirements: [io.streams.blocking-write-and-flush.beyond-the-limit]
//! level: may
//! dirs:
//!   - { guest: /data }
//! expect: { outcome: trap }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "new.bin", OpenFlags::CREATE, DescriptorFlags::WRITE)?;
    let out = needed("write-via-stream", file.write_via_stream(0))?;
    must_trap("blocking-write-and-flush of 4097 bytes");
    let seen = out.blocking_write_and_flush(&pattern(0, 4097));
    returned("blocking-write-and-flush of 4097 bytes", &seen)
}
