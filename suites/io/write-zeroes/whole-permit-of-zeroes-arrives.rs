//! ---
//! title: write-zeroes of the whole permit succeeds, and the file then holds as many zero bytes
//! formerly: [io/write-zeroes/of-the-whole-permit-arrive]
//! requirements: [io.streams.check-write.permit-bounds-write, io.streams.write-zeroes.writes-zeroes]
//! dirs:
//!   - { guest: /data }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

/// More than this a test does not write, whatever is permitted.
const MOST: u64 = 16 << 20;

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let flags = DescriptorFlags::READ | DescriptorFlags::WRITE;
    let file = open!(data, "new.bin", OpenFlags::CREATE, flags)?;
    let out = needed("write-via-stream", file.write_via_stream(0))?;
    out.subscribe().block();
    let length = ok("check-write", out.check_write())?.min(MOST);
    holds("value of check-write", length > 0, "more than 0", &length)?;
    ok("write-zeroes of the whole permit", out.write_zeroes(length))?;
    ok("blocking-flush", out.blocking_flush())?;
    equal("size of the file", &ok("stat", file.stat())?.size, &length)?;
    let mut seen = 0;
    while seen < length {
        let (part, _) = ok("read of the file", read!(file, 1 << 20, seen))?;
        holds(
            "bytes of the file",
            !part.is_empty() && part.iter().all(|byte| *byte == 0),
            "zero bytes",
            &part.iter().find(|byte| **byte != 0),
        )?;
        seen += part.len() as u64;
    }
    equal("number of zero bytes in the file", &seen, &length)
}
