//! ---
//! title: Streams of a file, and of a directory, work after the descriptor that they were made from was dropped
//! requirements: [filesystem.types.streams.outlive-their-descriptor]
//! formerly: [filesystem/streams/go-on-without-their-descriptor]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: HELLO, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(
        data,
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE
    )?;
    let input = needed("read-via-stream", file.read_via_stream(0))?;
    let output = needed("write-via-stream", file.write_via_stream(0))?;
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    let entries = needed("read-directory", sub.read_directory())?;
    drop((file, sub));
    let mut text = Vec::new();
    while text.len() < 5 {
        text.extend(ok("blocking-read", input.blocking_read(5 - text.len() as u64))?);
    }
    equal("what the input stream returns", &text, &b"hello".to_vec())?;
    ok("blocking-write-and-flush", output.blocking_write_and_flush(b"HELLO"))?;
    let entry = some(
        "the first entry",
        ok("read-directory-entry", entries.read_directory_entry())?,
    )?;
    equal("the name of the first entry", &entry.name.as_str(), &"b.txt")
}
