//! ---
//! title: Streams of a file write and read beyond 4 GiB, and appends go to an end that lies there
//! requirements: [filesystem.types.write-via-stream.from-the-offset, filesystem.types.read-via-stream.from-the-offset, filesystem.types.append-via-stream.at-the-end]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

/// A file with nothing before it takes no room on most file systems.
const FAR: u64 = (1 << 32) + 1000;

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let file = data.open_at(
        PathFlags::empty(),
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE,
    );
    let file = ok("open-at of a.txt", file)?;
    match file.set_size(FAR) {
        // Not every file system has files of that length.
        Err(ErrorCode::FileTooLarge | ErrorCode::InsufficientSpace) => return Ok(()),
        set => ok("set-size", set)?,
    }
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
    equal("what lies there", &seen, &b"\0xy".to_vec())
}
