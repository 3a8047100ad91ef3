//! ---
//! title: write-zeroes overwrites exactly the requested bytes of a file
//! formerly: [io/write-zeroes/to-a-file-arrive]
//! requirements: [io.streams.write-zeroes.writes-zeroes]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello world } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: "he\0\0\0 world" } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    let out = needed("write-via-stream at 2", file.write_via_stream(2))?;
    let mut left = 3;
    while left > 0 {
        out.subscribe().block();
        let length = ok("check-write", out.check_write())?.min(left);
        ok("write-zeroes within the permit", out.write_zeroes(length))?;
        left -= length;
    }
    ok("blocking-flush", out.blocking_flush())
}
