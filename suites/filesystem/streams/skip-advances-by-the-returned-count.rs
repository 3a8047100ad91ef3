//! ---
//! title: skip and blocking-skip of a read stream advance it by the count that they return
//! requirements: [filesystem.types.read-via-stream.from-the-offset, io.streams.skip.as-read]
//! formerly: [filesystem/streams/skip-moves-on]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let stream = needed("read-via-stream", file.read_via_stream(0))?;
    equal(
        "the count of a blocking-skip of 1",
        &ok("blocking-skip", stream.blocking_skip(1))?,
        &1,
    )?;
    stream.subscribe().block();
    let skipped = ok("skip", stream.skip(2))?;
    holds("the count of a skip of 2", skipped <= 2, "at most 2", &skipped)?;
    let expected = &b"hello"[1 + skipped as usize..];
    let mut left = Vec::new();
    while left.len() < expected.len() {
        left.extend(ok("blocking-read", stream.blocking_read(10))?);
    }
    equal(
        "what is left",
        &String::from_utf8_lossy(&left),
        &String::from_utf8_lossy(expected),
    )
}
