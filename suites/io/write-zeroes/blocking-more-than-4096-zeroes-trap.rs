//! ---
//! title: blocking-write-zeroes-and-flush of 4097 zeroes traps
//! formerly: [io/write-zeroes/blocking-more-than-4096-traps]
//! requirements: [io.streams.blocking-write-zeroes-and-flush.beyond-the-limit]
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
    must_trap("blocking-write-zeroes-and-flush of 4097");
    let seen = out.blocking_write_zeroes_and_flush(4097);
    returned("blocking-write-zeroes-and-flush of 4097", &seen)
}
