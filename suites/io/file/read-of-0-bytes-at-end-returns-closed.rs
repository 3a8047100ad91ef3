//! ---
//! title: At the end of a file, reads and skips of 0 bytes return closed
//! formerly: [io/file/reads-of-nothing-at-the-end-are-closed]
//! requirements: [io.streams.read.zero-length-closed]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};
use wasi::io::streams::StreamError;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let input = needed("read-via-stream", file.read_via_stream(0))?;
    let end = loop {
        match input.blocking_read(100) {
            Ok(_) => {}
            ended => break ended,
        }
    };
    if !matches!(end, Err(StreamError::Closed)) {
        return not_applicable("blocking-read at the end of the file does not return closed");
    }
    closed!("read of 0 bytes at the end", input.read(0))?;
    closed!("skip of 0 bytes at the end", input.skip(0))?;
    closed!("blocking-read of 0 bytes at the end", input.blocking_read(0))?;
    closed!("blocking-skip of 0 bytes at the end", input.blocking_skip(0))
}
