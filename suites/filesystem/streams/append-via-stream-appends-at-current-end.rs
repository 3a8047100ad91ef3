//! ---
//! title: append-via-stream appends at the end that the file has at the time of the write, as O_APPEND does
//! requirements: [filesystem.types.append-via-stream.as-o-append]
//! formerly: [filesystem/streams/appends-at-the-end-of-then]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello you all } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{Descriptor, DescriptorFlags, OpenFlags};

test!(run);

/// Writes all of the bytes at `offset`. One write may take fewer than it was given.
fn write_at(file: &Descriptor, bytes: &[u8], offset: u64) -> Outcome {
    let mut at = 0;
    while at < bytes.len() {
        let written = needed("write", file.write(&bytes[at..], offset + at as u64))? as usize;
        if written == 0 || written > bytes.len() - at {
            return not_applicable(&format!("write of {} bytes returns {written}", bytes.len() - at));
        }
        at += written;
    }
    Ok(())
}

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    let out = needed("append-via-stream", file.append_via_stream())?;
    write_at(&file, b" you", 5)?;
    ok("blocking-write-and-flush", out.blocking_write_and_flush(b" all"))
}
