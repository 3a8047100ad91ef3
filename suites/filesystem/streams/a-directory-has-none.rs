//! ---
//! title: "A directory gives no stream of bytes to read, write or append, or one on which nothing succeeds"
//! requirements: [filesystem.types.read.of-a-directory, filesystem.types.read-via-stream.from-the-offset, filesystem.types.write-via-stream.from-the-offset, filesystem.types.append-via-stream.at-the-end]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, sub: { dir: { b.txt: more } } } } }
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
    let sub = data.open_at(PathFlags::empty(), "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ);
    let sub = ok("open-at of sub", sub)?;
    if let Ok(input) = sub.read_via_stream(0) {
        err("blocking-read of a directory", input.blocking_read(10), "an error")?;
    }
    if let Ok(output) = sub.write_via_stream(0) {
        let wrote = output.blocking_write_and_flush(b"x");
        err("blocking-write-and-flush of a directory", wrote, "an error")?;
    }
    if let Ok(output) = sub.append_via_stream() {
        let wrote = output.blocking_write_and_flush(b"x");
        err("blocking-write-and-flush of a directory, appending", wrote, "an error")?;
    }
    Ok(())
}
