//! ---
//! title: 4097 zeroes are too many, and trap; the text gives the limit, and not what is beyond it
//! requirements: [io.streams.blocking-write-zeroes-and-flush.beyond-the-limit]
//! level: may
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
    must_trap("blocking-write-zeroes-and-flush of 4097");
    let seen = out.blocking_write_zeroes_and_flush(4097);
    returned("blocking-write-zeroes-and-flush of 4097", &seen)
}
