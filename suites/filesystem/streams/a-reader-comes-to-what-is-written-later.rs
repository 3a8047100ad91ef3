//! ---
//! title: "A read stream gives what the file holds when it comes there, also what was written after the stream was made"
//! requirements: [filesystem.types.streams.read-what-is-there]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
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
    let file = data.open_at(
        PathFlags::empty(),
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE,
    );
    let file = ok("open-at of a.txt", file)?;
    let input = ok("read-via-stream", file.read_via_stream(0))?;
    let mut seen = ok("blocking-read", input.blocking_read(2))?;
    ok("write", file.write(b" you all", 5))?;
    while seen.len() < 13 {
        seen.extend(ok("blocking-read", input.blocking_read(100))?);
    }
    equal(
        "what the stream gave",
        &String::from_utf8_lossy(&seen),
        &"hello you all".into(),
    )
}
