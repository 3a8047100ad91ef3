//! ---
//! title: Writes of the whole permit to a file arrive complete and in order
//! formerly: [io/write/to-a-file-arrives]
//! requirements: [io.streams.check-write.permit-bounds-write, io.streams.write.takes-all-bytes, io.streams.write.verbatim]
//! dirs:
//!   - { guest: /data }
//! expect: { outcome: ok, dirs: { /data: { new.bin: { pattern: 300000 } } } }
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
    let ready = out.subscribe();
    let mut written = 0;
    while written < 300_000 {
        let permit = ok("check-write", out.check_write())?;
        if permit == 0 {
            ready.block();
            continue;
        }
        let length = permit.min(300_000 - written) as usize;
        ok("write within the permit", out.write(&pattern(written as usize, length)))?;
        written += length as u64;
    }
    ok("blocking-flush", out.blocking_flush())
}
