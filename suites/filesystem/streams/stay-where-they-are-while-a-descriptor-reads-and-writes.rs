//! ---
//! title: read and write at offsets move no stream of the same descriptor
//! requirements: [filesystem.types.streams.do-not-interfere]
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
    let output = ok("write-via-stream", file.write_via_stream(5))?;
    let mut seen = ok("blocking-read", input.blocking_read(1))?;
    ok("blocking-write-and-flush", output.blocking_write_and_flush(b" "))?;
    let (bytes, _) = ok("read", file.read(3, 2))?;
    equal("what read gives at 2", &bytes, &b"llo".to_vec())?;
    ok("write", file.write(b"H", 0))?;
    ok("blocking-write-and-flush", output.blocking_write_and_flush(b"all"))?;
    let (bytes, _) = ok("read", file.read(20, 0))?;
    equal(
        "what the file holds",
        &String::from_utf8_lossy(&bytes),
        &"Hello all".into(),
    )?;
    while seen.len() < 5 {
        seen.extend(ok("blocking-read", input.blocking_read(2))?);
    }
    equal(
        "what the stream gave",
        &String::from_utf8_lossy(&seen[..5]),
        &"hello".into(),
    )
}
