//! ---
//! title: After a write and a flush of a file, a write without a check-write traps
//! requirements: [io.streams.write.permit-is-for-one-write, io.streams.flush.closes-the-gate-until-done]
//! level: should
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
    out.subscribe().block();
    let permit = needed("check-write", out.check_write())?;
    if permit < 2 {
        return not_applicable("the permit is less than 2 bytes");
    }
    ok("write of one byte", out.write(b"a"))?;
    ok("flush", out.flush())?;
    must_trap("a write after flush, without a check-write");
    let seen = out.write(b"x");
    returned("a write after flush, without a check-write", &seen)
}
