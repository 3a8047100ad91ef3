//! ---
//! title: A permit that one stream of a file has given is none for another stream of it
//! requirements: [io.streams.write.needs-a-permit]
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
    let first = ok("write-via-stream", file.write_via_stream(0))?;
    let second = ok("write-via-stream", file.write_via_stream(0))?;
    first.subscribe().block();
    let permit = ok("check-write of the first", first.check_write())?;
    holds("the permit of the first", permit > 0, "more than 0", &permit)?;
    must_trap("a write to the second, of which no permit was asked");
    let seen = second.write(b"x");
    returned("a write to the second, of which no permit was asked", &seen)
}
