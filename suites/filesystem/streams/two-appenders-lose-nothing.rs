//! ---
//! title: "Two append streams of two descriptors take turns, and each adds at the end of all that is there"
//! requirements: [filesystem.types.append-via-stream.as-o-append, filesystem.types.streams.do-not-interfere]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello a a b b, sub: { dir: { b.txt: more } } } } }
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
    let open = || data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE);
    let (one, other) = (ok("open-at", open())?, ok("open-at", open())?);
    let one = ok("append-via-stream", one.append_via_stream())?;
    let other = ok("append-via-stream", other.append_via_stream())?;
    for text in [" a", " b"] {
        ok("append to the one", one.blocking_write_and_flush(text.as_bytes()))?;
        ok("append to the other", other.blocking_write_and_flush(text.as_bytes()))?;
    }
    Ok(())
}
