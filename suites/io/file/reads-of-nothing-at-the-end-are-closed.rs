//! ---
//! title: When a stream of a file has said closed, a read and a skip of 0 bytes say closed as well
//! requirements: [io.streams.read.zero-length-closed]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
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
    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::READ);
    let file = ok("open-at of a.txt", file)?;
    let input = ok("read-via-stream", file.read_via_stream(0))?;
    let end = loop {
        match input.blocking_read(100) {
            Ok(_) => {}
            ended => break ended,
        }
    };
    closed!("blocking-read at the end of the file", end)?;
    closed!("read of 0 bytes at the end", input.read(0))?;
    closed!("skip of 0 bytes at the end", input.skip(0))?;
    closed!("blocking-read of 0 bytes at the end", input.blocking_read(0))?;
    closed!("blocking-skip of 0 bytes at the end", input.blocking_skip(0))
}
