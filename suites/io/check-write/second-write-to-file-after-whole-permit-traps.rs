//! ---
//! title: After a write to a file of the whole permit, a write of one more byte without a check-write traps
//! formerly: [io/check-write/a-permit-is-spent-by-its-write-on-a-file]
//! requirements: [io.streams.write.more-than-permitted-traps, io.streams.write.needs-a-permit]
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
        return not_applicable("a guest does not have the memory for a write of the whole permit");
    }
    ok("write of the whole permit", out.write(&pattern(0, permit as usize)))?;
    must_trap("a write of one byte after the whole permit has been written");
    let seen = out.write(b"x");
    returned("a write of one byte after the whole permit has been written", &seen)
}
