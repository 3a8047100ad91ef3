//! ---
//! title: read-via-stream gives the file from the offset on, and is closed at its end
//! requirements: [filesystem.types.read-via-stream.from-the-offset]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};
use wasi::io::streams::StreamError;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::READ);
    let file = ok("open-at of a.txt", file)?;
    for (offset, expected) in [(0, "hello"), (2, "llo"), (5, ""), (50, "")] {
        let input = ok("read-via-stream", file.read_via_stream(offset))?;
        let mut text = Vec::new();
        loop {
            match input.blocking_read(2) {
                Ok(part) => text.extend(part),
                Err(StreamError::Closed) => break,
                Err(error) => return fail("blocking-read", "bytes, or closed at the end", &format!("{error:?}")),
            }
        }
        equal(
            &format!("the stream from {offset}"),
            &String::from_utf8_lossy(&text),
            &expected.into(),
        )?;
    }
    Ok(())
}
