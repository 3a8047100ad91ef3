//! ---
//! title: write-zeroes to a file without a preceding check-write traps
//! formerly: [io/write-zeroes/without-a-permit-traps-on-a-file]
//! requirements: [io.streams.write-zeroes.needs-a-permit]
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
    must_trap("write-zeroes before any check-write");
    let seen = out.write_zeroes(1);
    returned("write-zeroes before any check-write", &seen)
}
