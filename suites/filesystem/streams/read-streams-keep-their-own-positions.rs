//! ---
//! title: Two read streams of one descriptor read each from its own position
//! requirements: [filesystem.types.read-via-stream.from-the-offset, filesystem.types.streams.do-not-interfere]
//! formerly: [filesystem/streams/streams-do-not-disturb-each-other]
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
    let one = ok("the first read-via-stream", file.read_via_stream(0))?;
    let other = ok("the second read-via-stream", file.read_via_stream(0))?;
    let mut texts = [Vec::new(), Vec::new()];
    while texts[0].len() < 5 || texts[1].len() < 5 {
        if texts[0].len() < 5 {
            texts[0].extend(ok("blocking-read of the first", one.blocking_read(1))?);
        }
        if texts[1].len() < 5 {
            texts[1].extend(ok("blocking-read of the second", other.blocking_read(2))?);
        }
    }
    equal(
        "what both streams return",
        &texts,
        &[b"hello".to_vec(), b"hello".to_vec()],
    )
}
