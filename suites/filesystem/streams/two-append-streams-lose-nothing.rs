//! ---
//! title: Two append streams of two descriptors in turn append each at the end of what both have written
//! requirements: [filesystem.types.append-via-stream.as-o-append]
//! formerly: [filesystem/streams/two-appenders-lose-nothing]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello a a b b } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let (one, other) = (
        open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?,
        open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?,
    );
    let one = needed("the first append-via-stream", one.append_via_stream())?;
    let other = needed("the second append-via-stream", other.append_via_stream())?;
    for text in [" a", " b"] {
        ok(
            &format!("append of{text} by the first"),
            one.blocking_write_and_flush(text.as_bytes()),
        )?;
        ok(
            &format!("append of{text} by the second"),
            other.blocking_write_and_flush(text.as_bytes()),
        )?;
    }
    Ok(())
}
