//! ---
//! title: write-zeroes to a file of one byte more than check-write permits traps
//! formerly: [io/write-zeroes/more-than-permitted-traps-on-a-file]
//! requirements: [io.streams.write-zeroes.more-than-permitted-traps]
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
    let permit = ok("check-write", out.check_write())?;
    let Some(length) = permit.checked_add(1) else {
        return not_applicable("the permit is the largest number");
    };
    must_trap("write-zeroes of one byte more than permitted");
    let seen = out.write_zeroes(length);
    returned("write-zeroes of one byte more than permitted", &seen)
}
