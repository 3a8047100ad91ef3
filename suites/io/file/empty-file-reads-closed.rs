//! ---
//! title: read, skip, blocking-read and blocking-skip of an empty file return closed, each time
//! formerly: [io/file/an-empty-file-is-closed-at-once]
//! requirements: [io.streams.input-stream.closed-at-the-end, io.streams.blocking-read.waits, io.streams.blocking-skip.waits]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { empty.txt: "" } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "empty.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let stream = || needed("read-via-stream", file.read_via_stream(0));
    let (read, skip, blocking_read, blocking_skip) = (stream()?, stream()?, stream()?, stream()?);
    // A read that does not wait may give nothing while the host has not looked yet.
    read.subscribe().block();
    skip.subscribe().block();
    for _ in 0..3 {
        closed!("read of an empty file", read.read(10))?;
        closed!("skip of an empty file", skip.skip(10))?;
        closed!("blocking-read of an empty file", blocking_read.blocking_read(10))?;
        closed!("blocking-skip of an empty file", blocking_skip.blocking_skip(10))?;
    }
    Ok(())
}
