//! ---
//! title: A read stream returns what the file contains when it reaches it, also what was written after the stream was made
//! requirements: [filesystem.types.streams.read-what-is-there]
//! formerly: [filesystem/streams/a-reader-comes-to-what-is-written-later]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
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
    let file = open!(
        data,
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE
    )?;
    let input = needed("read-via-stream", file.read_via_stream(0))?;
    let mut seen = needed("blocking-read before the write", input.blocking_read(2))?;
    write_at(&file, b" you all", 5)?;
    while seen.len() < 13 {
        seen.extend(ok("blocking-read after the write", input.blocking_read(100))?);
    }
    equal(
        "what the stream returns",
        &String::from_utf8_lossy(&seen),
        &"hello you all".into(),
    )
}
