//! ---
//! title: write-zeroes of one byte more than check-write permits traps, on a file too
//! requirements: [io.streams.write-zeroes.more-than-permitted-traps]
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
    let permit = ok("check-write", out.check_write())?;
    must_trap("write-zeroes of one byte more than permitted");
    let Some(length) = permit.checked_add(1) else {
        // There is no such number: there is nothing to try.
        core::arch::wasm32::unreachable()
    };
    let seen = out.write_zeroes(length);
    returned("write-zeroes of one byte more than permitted", &seen)
}
