//! ---
//! title: A stream of a file works through two interfaces of another component, with a pollable of the host
//! requirements: [filesystem.types.read-via-stream.from-the-offset, io.streams.input-subscribe.ready-means-bytes-or-end]
//! formerly: [filesystem/composed/a-stream-of-a-file-has-the-hosts-pollable]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! behind: pass-through
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let input = ok("read-via-stream from 1", file.read_via_stream(1))?;
    let pollable = input.subscribe();
    let mut text = Vec::new();
    while text.len() < 4 {
        pollable.block();
        let bytes = ok("read of a ready stream", input.read(4))?;
        holds("the bytes of a ready stream", !bytes.is_empty(), "at least one", &text)?;
        text.extend(bytes);
    }
    equal("what the stream returned", &text, &b"ello".to_vec())
}
