//! ---
//! title: write-zeroes overwrites what a file holds, and no more
//! requirements: [io.streams.write-zeroes.writes-zeroes]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello world } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: "he\0\0\0 world" } } }
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
    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE);
    let file = ok("open-at of a.txt", file)?;
    let out = ok("write-via-stream at 2", file.write_via_stream(2))?;
    let mut left = 3;
    while left > 0 {
        out.subscribe().block();
        let length = ok("check-write", out.check_write())?.min(left);
        ok("write-zeroes within the permit", out.write_zeroes(length))?;
        left -= length;
    }
    ok("blocking-flush", out.blocking_flush())
}
