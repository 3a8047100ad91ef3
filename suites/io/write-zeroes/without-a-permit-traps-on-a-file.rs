//! ---
//! title: write-zeroes before any check-write traps, on a file too
//! requirements: [io.streams.write-zeroes.needs-a-permit]
//! dirs:
//!   - { guest: /data }
//! expect: { outcome: trap }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let file = data.open_at(PathFlags::empty(), "new.bin", OpenFlags::CREATE, DescriptorFlags::WRITE);
    let file = ok("open-at of new.bin", file)?;
    let out = ok("write-via-stream", file.write_via_stream(0))?;
    must_trap("write-zeroes before any check-write");
    let seen = out.write_zeroes(1);
    returned("write-zeroes before any check-write", &seen)
}
