//! ---
//! title: blocking-splice of the bytes of a file to its end appends them
//! formerly: [io/splice/between-two-places-of-one-file]
//! requirements: [io.streams.blocking-splice.waits]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hellohello } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let flags = DescriptorFlags::READ | DescriptorFlags::WRITE;
    let file = open!(data, "a.txt", OpenFlags::empty(), flags)?;
    let input = needed("read-via-stream", file.read_via_stream(0))?;
    let output = needed("write-via-stream", file.write_via_stream(5))?;
    let mut moved = 0;
    while moved < 5 {
        let count = ok("blocking-splice", output.blocking_splice(&input, 5 - moved))?;
        let is_right = (1..=5 - moved).contains(&count);
        holds(
            "bytes moved by a blocking-splice",
            is_right,
            "1 to the rest of 5",
            &count,
        )?;
        moved += count;
    }
    ok("blocking-flush", output.blocking_flush())
}
