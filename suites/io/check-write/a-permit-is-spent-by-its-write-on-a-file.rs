//! ---
//! title: Once a write has taken all of a permit, one byte more traps, on a file too
//! requirements: [io.streams.write.more-than-permitted-traps, io.streams.write.needs-a-permit]
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

const MOST: u64 = 64 << 20;

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let file = data.open_at(PathFlags::empty(), "new.bin", OpenFlags::CREATE, DescriptorFlags::WRITE);
    let file = ok("open-at of new.bin", file)?;
    let out = ok("write-via-stream", file.write_via_stream(0))?;
    let permit = ok("check-write", out.check_write())?;
    if permit <= MOST {
        ok("a write of the whole permit", out.write(&pattern(0, permit as usize)))?;
    }
    must_trap("a write of one byte after the whole permit has been written");
    if permit > MOST {
        // A guest has not the memory to spend such a permit: there is nothing to try.
        core::arch::wasm32::unreachable();
    }
    let seen = out.write(b"x");
    returned("a write of one byte after the whole permit has been written", &seen)
}
