//! ---
//! title: read-via-stream returns the bytes from the offset to the end of the file
//! requirements: [filesystem.types.read-via-stream.from-the-offset]
//! formerly: [filesystem/streams/reads-from-the-offset]
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
    for (offset, expected) in [(0, "hello"), (2, "llo"), (4, "o")] {
        let input = ok(&format!("read-via-stream from {offset}"), file.read_via_stream(offset))?;
        let mut text = Vec::new();
        while text.len() < expected.len() {
            text.extend(ok(&format!("blocking-read from {offset}"), input.blocking_read(2))?);
        }
        // At the end there is an error, or nothing.
        text.extend(input.blocking_read(2).unwrap_or_default());
        equal(
            &format!("the bytes of the stream from {offset}"),
            &String::from_utf8_lossy(&text),
            &expected.into(),
        )?;
    }
    Ok(())
}
