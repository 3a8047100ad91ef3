//! ---
//! title: skip and blocking-skip of a read stream pass over so many bytes as they tell
//! requirements: [filesystem.types.read-via-stream.from-the-offset, io.streams.skip.as-read]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
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
    let stream = ok("read-via-stream", file.read_via_stream(0))?;
    equal("blocking-skip of 1", &ok("blocking-skip", stream.blocking_skip(1))?, &1)?;
    stream.subscribe().block();
    let skipped = ok("skip", stream.skip(2))?;
    holds("skip of 2", skipped <= 2, "at most 2", &skipped)?;
    let left = ok("blocking-read", stream.blocking_read(10))?;
    equal("what is left", &left, &b"hello"[1 + skipped as usize..].to_vec())
}
