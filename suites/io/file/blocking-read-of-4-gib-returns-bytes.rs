//! ---
//! title: blocking-read of 2^32 bytes of a file returns at least one byte, though the length has more than 32 bits
//! requirements: [io.streams.blocking-read.waits, io.streams.read.at-most-len]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let input = needed("read-via-stream", file.read_via_stream(0))?;
    let bytes = ok("blocking-read of 2^32", input.blocking_read(1 << 32))?;
    holds(
        "the bytes of blocking-read of 2^32",
        !bytes.is_empty() && b"hello".starts_with(&bytes),
        "at least the first of hello",
        &bytes,
    )
}
