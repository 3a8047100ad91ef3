//! ---
//! title: read-via-stream of a named pipe, where the host gives one, returns the bytes that the writer sends
//! requirements: [filesystem.types.named-pipes.give-their-bytes]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { pipe: { fifo: hello world } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let pipe = open!(data, "pipe", OpenFlags::empty(), DescriptorFlags::READ)?;
    // The text has streams only where they are available.
    let input = needed("read-via-stream of a named pipe", pipe.read_via_stream(0))?;
    let mut text = Vec::new();
    while text.len() < 11 {
        let bytes = ok("blocking-read", input.blocking_read(11 - text.len() as u64))?;
        text.extend(bytes);
    }
    equal(
        "what the stream returns",
        &String::from_utf8_lossy(&text),
        &"hello world".into(),
    )
}
