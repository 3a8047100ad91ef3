//! ---
//! title: A file is spliced to its own end, as far as it was when its streams were made
//! requirements: [io.streams.blocking-splice.waits]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hellohello } } }
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
    let flags = DescriptorFlags::READ | DescriptorFlags::WRITE;
    let file = ok(
        "open-at",
        data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), flags),
    )?;
    let input = ok("read-via-stream", file.read_via_stream(0))?;
    let output = ok("write-via-stream", file.write_via_stream(5))?;
    let mut moved = 0;
    while moved < 5 {
        moved += ok("blocking-splice", output.blocking_splice(&input, 5 - moved))?;
    }
    ok("blocking-flush", output.blocking_flush())
}
