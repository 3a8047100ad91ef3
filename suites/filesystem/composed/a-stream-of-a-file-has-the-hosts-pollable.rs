//! ---
//! title: A stream of a file comes through two interfaces of another component, with a pollable of the host
//! requirements: [filesystem.types.read-via-stream.from-the-offset, io.streams.input-subscribe.ready-means-bytes-or-end]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! behind: pass-through
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
    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::READ);
    let file = ok("open-at of a.txt", file)?;
    let input = ok("read-via-stream from 1", file.read_via_stream(1))?;
    let pollable = input.subscribe();
    let mut text = Vec::new();
    while text.len() < 4 {
        pollable.block();
        text.extend(ok("read of a ready stream", input.read(4))?);
    }
    equal("what the stream carries", &text, &b"ello".to_vec())?;
    closed!("blocking-read at the end", input.blocking_read(1))
}
