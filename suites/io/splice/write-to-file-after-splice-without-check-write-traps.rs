//! ---
//! title: After a splice into a file, a write without a check-write traps
//! requirements: [io.streams.write.permit-is-for-one-write, io.streams.splice.moves-bytes]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
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
    let source = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let input = needed("read-via-stream", source.read_via_stream(0))?;
    input.subscribe().block();
    out.subscribe().block();
    needed("check-write", out.check_write())?;
    let moved = needed("splice", out.splice(&input, 1))?;
    if moved == 0 {
        return not_applicable("splice moves nothing");
    }
    must_trap("a write after splice, without a check-write");
    let seen = out.write(b"x");
    returned("a write after splice, without a check-write", &seen)
}
