//! ---
//! title: A write to a file of one byte more than check-write permits traps
//! formerly: [io/check-write/more-than-permitted-traps-on-a-file]
//! requirements: [io.streams.write.more-than-permitted-traps]
//! dirs:
//!   - { guest: /data }
//! expect: { outcome: trap }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

const MOST: u64 = 64 << 20;

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "new.bin", OpenFlags::CREATE, DescriptorFlags::WRITE)?;
    let out = needed("write-via-stream", file.write_via_stream(0))?;
    let permit = ok("check-write", out.check_write())?;
    if permit > MOST {
        return not_applicable("a guest does not have the memory for a longer write than is permitted");
    }
    must_trap("a write of one byte more than permitted");
    let seen = out.write(&pattern(0, permit as usize + 1));
    returned("a write of one byte more than permitted", &seen)
}
