//! ---
//! title: Streams of a file write and read beyond 4 GiB, and append at an end that lies there
//! requirements: [filesystem.types.write-via-stream.from-the-offset, filesystem.types.read-via-stream.from-the-offset, filesystem.types.append-via-stream.at-the-end]
//! formerly: [filesystem/streams/beyond-4-gibibytes]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

/// A file with nothing before this offset takes no space on most file systems.
const FAR: u64 = (1 << 32) + 1000;

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(
        data,
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE
    )?;
    // Not every file system has files of that length.
    needed("set-size", file.set_size(FAR))?;
    let output = ok("write-via-stream", file.write_via_stream(FAR - 1))?;
    ok("blocking-write-and-flush", output.blocking_write_and_flush(b"x"))?;
    let output = ok("append-via-stream", file.append_via_stream())?;
    ok(
        "blocking-write-and-flush, appending",
        output.blocking_write_and_flush(b"y"),
    )?;
    equal("the size", &ok("stat", file.stat())?.size, &(FAR + 1))?;
    let input = ok("read-via-stream", file.read_via_stream(FAR - 2))?;
    let mut seen = Vec::new();
    while seen.len() < 3 {
        seen.extend(ok("blocking-read", input.blocking_read(10))?);
    }
    equal("the bytes around the offset", &seen, &b"\0xy".to_vec())?;
    // The harness looks at the file afterwards.
    needed("set-size at last", file.set_size(5))
}
