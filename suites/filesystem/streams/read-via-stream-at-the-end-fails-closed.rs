//! ---
//! title: A read stream at or beyond the end of its file fails with closed in each kind of read and skip
//! requirements: [filesystem.types.read-via-stream.from-the-offset, io.streams.input-stream.closed-at-the-end]
//! formerly: [filesystem/streams/past-the-end-are-closed]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    for offset in [5, 6, 1000] {
        let stream = match file.read_via_stream(offset) {
            Ok(stream) => stream,
            // From beyond the end there may be no stream.
            Err(_) if offset > 5 => continue,
            Err(error) => return ok("read-via-stream from the end", Err(error)),
        };
        closed!(&format!("blocking-read from {offset}"), stream.blocking_read(10))?;
        closed!(&format!("read from {offset}"), stream.read(10))?;
        closed!(&format!("skip from {offset}"), stream.skip(10))?;
        closed!(&format!("blocking-skip from {offset}"), stream.blocking_skip(10))?;
    }
    Ok(())
}
