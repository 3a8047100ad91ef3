//! ---
//! title: Two write streams of one descriptor each go on from where they were
//! requirements: [filesystem.types.write-via-stream.from-the-offset, filesystem.types.streams.do-not-interfere]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: HElLO, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } } }
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
    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE);
    let file = ok("open-at of a.txt", file)?;
    let first = ok("write-via-stream", file.write_via_stream(0))?;
    let second = ok("write-via-stream", file.write_via_stream(3))?;
    for (left, right) in [(b"H", b"L"), (b"E", b"O")] {
        ok("write at the start", first.blocking_write_and_flush(left))?;
        ok("write at 3", second.blocking_write_and_flush(right))?;
    }
    Ok(())
}
