//! ---
//! title: A read stream returns what the file contains when it is read, also where a pollable of it was ready before
//! requirements: [filesystem.types.streams.read-what-is-there]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
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
    input.subscribe().block();
    for (offset, byte) in b"HELLO".iter().enumerate() {
        needed("write", file.write(&[*byte], offset as u64))?;
    }
    let mut seen = Vec::new();
    while seen.len() < 5 {
        seen.extend(ok("blocking-read", input.blocking_read(5 - seen.len() as u64))?);
    }
    equal(
        "what the stream returns",
        &String::from_utf8_lossy(&seen),
        &"HELLO".into(),
    )
}
