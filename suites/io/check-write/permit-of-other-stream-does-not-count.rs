//! ---
//! title: A write to one stream of a file traps when check-write was called only on another stream of the file
//! formerly: [io/check-write/another-streams-permit-is-none]
//! requirements: [io.streams.write.needs-a-permit]
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
    let first = needed("write-via-stream", file.write_via_stream(0))?;
    let second = needed("second write-via-stream", file.write_via_stream(0))?;
    first.subscribe().block();
    let permit = ok("check-write of the first", first.check_write())?;
    holds("value of check-write of the first", permit > 0, "more than 0", &permit)?;
    must_trap("a write to the second, of which no permit was asked");
    let seen = second.write(b"x");
    returned("a write to the second, of which no permit was asked", &seen)
}
